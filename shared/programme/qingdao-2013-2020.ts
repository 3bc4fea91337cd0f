/**
 * The Knowledge Renewal Programme of Qingdao 2013–2020, notice 青人社发〔2014〕20号 of 2014-12-16, as data.
 * Item numbers refer to the numbered reading of the notice; what the notice leaves open (deadlines, hours
 * a day, sizes) is marked as ours.
 */
import type { ProgrammeData } from './define-city.ts';
import { categories20132020 } from './qingdao-2013-2020-categories.ts';
import { fields20132020 } from './qingdao-2013-2020-fields.ts';
import { phases20132020 } from './qingdao-2013-2020-phases.ts';
import { targets20132020 } from './qingdao-2013-2020-targets.ts';
import { filings20132020 } from './qingdao-filings.ts';
import { fundingSources } from './qingdao-sources.ts';

export const terms20132020: ProgrammeData = {
  id: 'qingdao-2013-2020',
  name: {
    zh: '青岛市专业技术人才知识更新工程（2013—2020年）',
    en: 'Qingdao Knowledge Renewal Programme for Professional Talent (2013–2020)',
  },
  // notice 1, 2
  basis: {
    title: {
      zh: '关于印发青岛市专业技术人才知识更新工程（2013—2020年）实施方案的通知',
      en: 'Notice Issuing the Implementation Plan of the Qingdao Knowledge Renewal Programme (2013–2020)',
    },
    number: '青人社发〔2014〕20号',
    issued: '2014-12-16',
    issuers: [
      { unit: 'rsj', zh: '市人力资源和社会保障局', en: 'HR and Social Security Bureau' },
      { unit: 'fgw', zh: '市发展和改革委员会', en: 'Development and Reform Commission' },
      { unit: 'jxw', zh: '市经济和信息化委员会', en: 'Economy and Information Commission' },
      { unit: 'jyj', zh: '市教育局', en: 'Education Bureau' },
      { unit: 'kjj', zh: '市科学技术局', en: 'Science and Technology Bureau' },
      { unit: 'czj', zh: '市财政局', en: 'Finance Bureau' },
    ],
    // notice 4
    restsOn: [
      {
        title: {
          zh: '关于印发山东省专业技术人才知识更新工程实施意见的通知',
          en: 'Notice Issuing the Opinions on the Shandong Knowledge Renewal Programme',
        },
        number: '鲁人社发〔2013〕48号',
        issuer: {
          zh: '省人力资源和社会保障厅、省财政厅等五部门',
          en: 'Five provincial departments, among them those of human resources and of finance',
        },
      },
      {
        title: {
          zh: '青岛市中长期人才发展规划纲要（2010—2020年）',
          en: 'Outline of the Medium and Long-Term Talent Plan of Qingdao (2010–2020)',
        },
        issuer: { zh: '青岛市', en: 'Qingdao' },
      },
    ],
  },
  // notice 58: the bureau collects; no approval of the forms is known, they are valid as long as the programme
  statisticalForm: {
    authority: { zh: '青岛市人力资源和社会保障局', en: 'Qingdao HR and Social Security Bureau' },
    validUntil: '2020-12-31',
  },
  // notice 5: research from 2013, training from 2014
  conference: {
    zh: '市专业技术人才知识更新工程联席会议',
    en: 'Joint Conference of the Knowledge Renewal Programme',
  },
  years: [2013, 2020],
  targetYears: [2014, 2015, 2016, 2017, 2018, 2019, 2020],
  phases: phases20132020,
  // notice 11, 12
  fieldsName: { zh: '“10+6”重点领域', en: 'The “10+6” key fields' },
  fieldGroups: [
    { code: 'economic', zh: '经济重点领域', en: 'Economic fields' },
    { code: 'social', zh: '社会发展重点领域', en: 'Social development fields' },
  ],
  fields: fields20132020,
  categories: categories20132020,
  // notice 72: two guides; there is none for advanced seminars
  guides: [
    {
      code: 'urgent',
      zh: '急需紧缺项目指南',
      en: 'Urgently needed talent training guide',
      also: ['急需紧缺'],
    },
    { code: 'post', zh: '岗位培训项目指南', en: 'On-the-job training guide', also: ['岗位培训'] },
  ],
  targets: targets20132020,
  // Our reading of the figures (notice 15): about 10,000 people a year make 70,000 in seven years, while the three
  // projects add up to 200 + 6,000 + 8,000 = 14,200 a year and 99,400, about 100,000, in seven. So the total is
  // counted in enrolments and the year in people.
  targetNote: {
    zh: '总任务按人次、年度任务按人数分别统计，各项指标互不推算。',
    en: 'The programme target is counted in enrolments and yearly targets in people; no target is derived from another.',
  },
  // Online hours used to be stated in the remarks only.
  trials: {
    'class-return': { 'hours-impossible': '2015-12-31', 'online-impossible': '2015-12-31' },
  },
  baseTargets: [{ level: 'national', bases: 1 }], // notice 38; how many provincial ones it does not say
  baseDuties: [{ level: 'national', persons: 2_000 }], // of the first national bases, 2014-12-02 (DOMAIN C5)
  fundingSources, // notice 77; the association's own channel is notice 84
  filings: filings20132020,
  members: ['bureau', 'city-department', 'district', 'district-department', 'base'],
  // notice 52: important matters are not defined; these are ours
  decisionNeeded: ['plan', 'targets', 'base', 'case', 'members'],
  firstReportMonth: '2014-01',
};
