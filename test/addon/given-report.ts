import type { BodyOf } from '../../shared/contract/routes.ts';

/** A month's report as the API tells it to a sheet. */
export const givenReport: BodyOf<'readReport'> = {
  month: '2015-03',
  revision: 1,
  latest: 1,
  title: { zh: '知识更新工程统计月报', en: 'Monthly statistics of Knowledge Renewal' },
  issue: { zh: '2015年第3期（总第15期）', en: 'No. 3 of 2015 (15th issue)' },
  links: {
    zh: 'https://zhixin.qingdao.example/reports/2015-03/1/zh?key=a&b',
    en: 'https://zhixin.qingdao.example/reports/2015-03/1/en?key=a&b',
  },
  tables: [
    {
      title: { zh: '一、任务完成情况', en: '1. Targets' },
      notes: [
        {
          zh: `人与人次分列。${'同一人在一年内参加多期培训的，人数只计一次，人次按参加的期数计。'.repeat(3)}`,
          en: `Persons and enrolments stand apart. ${'Whoever attends several classes counts once as a person. '.repeat(3)}`,
        },
      ],
      columns: [
        { title: { zh: '指标', en: 'Target' }, format: 'text' },
        { title: { zh: '本月', en: 'Month' }, format: 'count' },
        { title: { zh: '1—3月累计', en: 'January to March' }, format: 'hours' },
      ],
      rows: [
        { cells: [{ zh: '培训人数', en: 'Persons' }, 1200, 3400] },
        { cells: [{ zh: '人均学时', en: 'Hours a person' }, 12, 35.9] },
        { cells: [{ zh: '=HYPERLINK("x")', en: '=HYPERLINK("x")' }, 1, '——'], role: 'part' },
        { cells: [{ zh: '经费', en: 'Money' }, 1, 2.5], format: 'money', role: 'total' },
      ],
    },
  ],
  notes: [{ zh: '数据截至次月第五个工作日。', en: 'As of the fifth working day of the next month.' }],
};

/** A month that was corrected once: either edition. */
export const givenCorrected = (revision = 2): BodyOf<'readReport'> => ({
  ...givenReport,
  month: '2015-02',
  revision,
  latest: 2,
  issue: { zh: '2015年第2期（总第14期）', en: 'No. 2 of 2015 (14th issue)' },
});

const editionOf = ({ revision, links }: BodyOf<'readReport'>) => ({ revision, links });
const listed = (...editions: readonly [BodyOf<'readReport'>, ...BodyOf<'readReport'>[]]) => {
  const [{ month, revision, issue, links }] = editions;
  return { month, revision, issue, links, editions: editions.map(editionOf) };
};

export const givenList: BodyOf<'listReports'> = {
  reports: [listed(givenReport), listed(givenCorrected(), givenCorrected(1))],
};
