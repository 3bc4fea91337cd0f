import type { ProgrammeData } from './define-city.ts';

/** notice 11, 12: ten fields of the economy, six of social development. */
export const fields20132020: ProgrammeData['fields'] = [
  { code: 'E01', group: 'economic', zh: '海洋科技开发', en: 'Marine science and technology' },
  { code: 'E02', group: 'economic', zh: '装备制造', en: 'Equipment manufacturing' },
  { code: 'E03', group: 'economic', zh: '新能源', en: 'New energy' },
  { code: 'E04', group: 'economic', zh: '新材料', en: 'New materials' },
  { code: 'E05', group: 'economic', zh: '新医药', en: 'New medicine' },
  {
    code: 'E06',
    group: 'economic',
    zh: '新信息',
    en: 'New information technology',
    also: ['信息技术', '新一代信息技术'],
  },
  { code: 'E07', group: 'economic', zh: '现代服务业', en: 'Modern services' },
  { code: 'E08', group: 'economic', zh: '现代农业', en: 'Modern agriculture' },
  { code: 'E09', group: 'economic', zh: '生态环保', en: 'Ecology and environment', also: ['生态环境保护'] },
  {
    code: 'E10',
    group: 'economic',
    zh: '城市规划建设管理',
    en: 'Urban planning, construction and management',
  },
  { code: 'S01', group: 'social', zh: '教育', en: 'Education' },
  { code: 'S02', group: 'social', zh: '卫生', en: 'Health' },
  { code: 'S03', group: 'social', zh: '文化', en: 'Culture' },
  { code: 'S04', group: 'social', zh: '体育', en: 'Sports' },
  { code: 'S05', group: 'social', zh: '政法', en: 'Political and legal affairs' },
  { code: 'S06', group: 'social', zh: '社会工作', en: 'Social work' },
];
