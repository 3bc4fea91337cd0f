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
      note: { zh: '人与人次分列。', en: 'Persons and enrolments stand apart.' },
      columns: [
        { zh: '指标', en: 'Target' },
        { zh: '本月', en: 'Month' },
        { zh: '1—3月累计', en: 'January to March' },
      ],
      rows: [
        [{ zh: '培训人数', en: 'Persons' }, 1200, 3400],
        [{ zh: '完成比例', en: 'Share' }, 0.125, null],
        [{ zh: '=HYPERLINK("x")', en: '=HYPERLINK("x")' }, 1, 2],
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
