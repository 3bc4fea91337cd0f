/** What a roster says of a trainee: group, title, employer, education, result. */
import { list } from './choices.ts';
import { associateTitles, juniorTitles, middleTitles, seniorTitles } from './professional-titles.ts';

/** Priority groups, notice 6. */
export const groups = list(
  { code: 'high-level', zh: '高层次', en: 'High-level' },
  { code: 'urgent', zh: '急需紧缺', en: 'Urgently needed' },
  { code: 'backbone', zh: '骨干', en: 'Core' },
);

/** Title levels, notice 8; the share of middle and senior is reported. A title says its level. */
export const titleLevels = list(
  { code: 'senior', zh: '正高级', en: 'Senior', also: ['正高', '教授级', ...seniorTitles] },
  { code: 'associate', zh: '副高级', en: 'Associate senior', also: ['副高', ...associateTitles] },
  { code: 'middle', zh: '中级', en: 'Middle', also: middleTitles },
  { code: 'junior', zh: '初级', en: 'Junior', also: ['助理级', '员级', ...juniorTitles] },
  { code: 'other', zh: '其他', en: 'Other', also: ['无'] },
);

/** Ownership of the employer, for the non-public share, notice 70. */
export const ownerships = list(
  {
    code: 'public',
    zh: '机关事业单位',
    en: 'Government body or public institution',
    also: ['机关', '事业单位'],
  },
  { code: 'state', zh: '国有企业', en: 'State-owned enterprise', also: ['国企', '国有'] },
  { code: 'collective', zh: '集体企业', en: 'Collective enterprise', also: ['集体'] },
  { code: 'private', zh: '民营企业', en: 'Private enterprise', also: ['民营', '私营企业'] },
  { code: 'foreign', zh: '外资企业', en: 'Foreign-invested enterprise', also: ['外资', '合资企业'] },
  { code: 'social', zh: '社会组织', en: 'Social organisation', also: ['民办非企业', '社会团体'] },
);

/** Outside the public economy (notice 70). */
export const nonPublicOwnerships: readonly string[] = ['private', 'foreign', 'social'];

export const educations = list(
  { code: 'doctor', zh: '博士研究生', en: 'Doctorate', also: ['博士'] },
  { code: 'master', zh: '硕士研究生', en: 'Master’s degree', also: ['硕士'] },
  { code: 'bachelor', zh: '大学本科', en: 'Bachelor’s degree', also: ['本科', '学士'] },
  { code: 'college', zh: '大学专科', en: 'College', also: ['大专', '专科'] },
  { code: 'below', zh: '中专及以下', en: 'Secondary or below', also: ['中专', '高中'] },
);

export const results = list(
  {
    code: 'passed',
    zh: '合格',
    en: 'Passed',
    // Grades of a pass, and the ticks that mean yes in a column of 是 and 否.
    also: [
      '通过',
      '结业',
      '优秀',
      '良好',
      '中等',
      '及格',
      '优',
      '良',
      '已合格',
      '考核合格',
      '√',
      '✓',
      '✔',
      '☑',
    ],
  },
  {
    code: 'failed',
    zh: '不合格',
    en: 'Failed',
    also: ['未通过', '不及格', '未合格', '考核不合格', '×', '✗', '✕', '✘'],
  },
  { code: 'studying', zh: '在学', en: 'In progress', also: ['学习中', '未结业'] },
);
