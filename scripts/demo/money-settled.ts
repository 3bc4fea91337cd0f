/** What was settled in the worked year, and what became of the rest. */
import { type Cells, city, district, employer, person, type RegisterRows } from './money-sources.ts';
import { H, J, N } from './money-year.ts';

const papers = '培训总结、学员名单和签到、经费决算和票据、满意度测评';
const settled = (
  number: number,
  code: string,
  of: Cells,
  amount: number,
  persons: number,
  closedOn: string,
  rest: string,
): Cells => ({
  number,
  class: code,
  ...of,
  settled: amount,
  persons,
  closedOn,
  papers,
  rest,
});

export const moneySettled: readonly RegisterRows[] = [
  {
    form: 'settlement',
    unit: 'nyw',
    rows: [
      settled(1, `${N}-1`, city, 87_260.5, 58, '2015-06-23', '留作后续培训班'),
      settled(2, `${N}-2`, city, 48_800, 40, '2015-11-03', '年末结转'),
      {
        ...settled(3, `${N}-2`, employer, 21_000.25, 40, '2015-11-03', '年末结转'),
        reason: '执行情况表中199.75元票据待到',
      },
    ],
  },
  {
    form: 'settlement',
    unit: 'huangdao',
    rows: [
      settled(1, `${H}-1`, district, 82_000, 80, '2015-07-02', '交回'),
      settled(2, `${H}-1`, person, 24_000, 80, '2015-07-02', '交回'),
    ],
  },
  { form: 'settlement', unit: 'jd1', rows: [settled(1, `${J}-1`, city, 51_200, 30, '2015-07-20', '交回')] },
  {
    form: 'performance',
    unit: 'nyw',
    rows: [
      {
        number: 1,
        application: 'CZ2015-NYW-001',
        conclusion: '部分达到',
        satisfaction: 93,
        followUp: 60,
        reason: '第3期推迟到次年3月举办',
        measures: '次年一季度办结',
      },
    ],
  },
  {
    form: 'year-end-balance',
    unit: 'nyw',
    rows: [
      {
        number: 1,
        project: N,
        ...city,
        left: 20_000,
        disposal: '结转下年继续使用',
        carried: 20_000,
        document: '示财预〔2015〕88号',
      },
      {
        number: 2,
        project: N,
        ...employer,
        left: 3_999.75,
        disposal: '结转下年继续使用',
        carried: 3_999.75,
        document: '示协议〔2015〕2号',
      },
    ],
  },
];
