/** The funding returns of the worked year, month by month. */
import {
  type Cells,
  city,
  district,
  employer,
  line,
  type lines,
  person,
  society,
  whole,
} from './money-sources.ts';
import { H, J, N } from './money-year.ts';

export type MoneyMonth = {
  readonly unit: string;
  readonly month: string;
  readonly rows: readonly Cells[];
};
const ofEmployers = { payer: '学员所在单位' } as const;
const ofTrainees = { payer: '学员个人' } as const;
const spending = (project: string, of: Cells, spent: Partial<Record<keyof typeof lines, number>>): Cells[] =>
  Object.entries(spent).map(([name, amount]) => ({
    project,
    ...of,
    ...line(name as keyof typeof lines),
    spent: amount,
  }));

const nyw = '市农业委员会';
/** As the directory names the base. */
export const baseName = '示例继续教育基地';

/** @param base name of the base in the directory */
export const moneyMonths = (base = baseName): readonly MoneyMonth[] => [
  {
    unit: 'nyw',
    month: '2015-04',
    rows: [
      { project: N, ...city, ...whole, budgeted: 154_000, received: 100_000 },
      { project: N, ...city, ...line('travel'), budgeted: 20_000 },
      { project: N, ...city, ...line('materials'), budgeted: 6_000 },
      { project: N, ...employer, ...line('travel'), budgeted: 30_000 },
      { project: N, ...employer, ...line('materials'), budgeted: 10_000 },
    ],
  },
  { unit: 'nyw', month: '2015-05', rows: [{ project: N, ...city, ...whole, passed: 70_000, peer: base }] },
  {
    unit: 'jd1',
    month: '2015-05',
    rows: [
      { project: N, ...city, ...whole, handed: 70_000, peer: nyw },
      { project: J, ...city, ...whole, received: 60_000 },
      { project: J, ...city, ...line('teaching'), budgeted: 24_000 },
      { project: J, ...city, ...line('stay'), budgeted: 12_000 },
      { project: J, ...city, ...line('meals'), budgeted: 10_000 },
      { project: J, ...city, ...line('venue'), budgeted: 14_000 },
      { project: J, ...society, ...whole, budgeted: 20_000 },
    ],
  },
  {
    unit: 'huangdao',
    month: '2015-05',
    rows: [
      { project: H, ...district, ...whole, received: 90_000 },
      { project: H, ...district, ...line('meals'), budgeted: 42_000 },
      { project: H, ...district, ...line('teaching'), budgeted: 24_000 },
      { project: H, ...district, ...line('venue'), budgeted: 24_000 },
      { project: H, ...person, ...whole, ...ofTrainees, received: 30_000 },
      { project: H, ...person, ...line('materials'), budgeted: 18_000 },
      { project: H, ...person, ...line('meals'), budgeted: 12_000 },
    ],
  },
  {
    unit: 'jd1',
    month: '2015-06',
    rows: spending(`${N}-1`, city, { teaching: 28_800, stay: 21_000, meals: 15_660, venue: 4_000 }),
  },
  {
    unit: 'nyw',
    month: '2015-06',
    rows: spending(`${N}-1`, city, { materials: 5_800.5, travel: 12_000 }),
  },
  {
    unit: 'huangdao',
    month: '2015-06',
    rows: [
      ...spending(`${H}-1`, district, { meals: 40_000, teaching: 24_000, venue: 18_000 }),
      ...spending(`${H}-1`, person, { materials: 16_000, meals: 8_000 }),
    ],
  },
  {
    unit: 'jd1',
    month: '2015-07',
    rows: spending(`${J}-1`, city, { teaching: 24_000, stay: 12_000, meals: 10_200, venue: 5_000 }),
  },
  {
    unit: 'nyw',
    month: '2015-09',
    rows: [
      { project: N, ...city, ...whole, received: 80_000 },
      { project: N, ...city, ...line('travel'), budgeted: 12_000, moveReason: '第2期改在本地办班' },
      { project: N, ...city, ...line('materials'), budgeted: 14_000, moveReason: '第2期增加教材' },
      { project: N, ...employer, ...whole, ...ofEmployers, received: 25_000 },
    ],
  },
  {
    unit: 'nyw',
    month: '2015-10',
    rows: [
      { project: N, ...city, ...whole, passed: 60_000, peer: base },
      ...spending(`${N}-2`, employer, { travel: 15_000, materials: 6_000.25 }),
    ],
  },
  {
    unit: 'jd1',
    month: '2015-10',
    rows: [
      { project: N, ...city, ...whole, handed: 60_000, peer: nyw },
      ...spending(`${N}-2`, city, { teaching: 20_000, stay: 14_400, meals: 10_800, venue: 3_600 }),
    ],
  },
  { unit: 'jd1', month: '2015-11', rows: spending(`${J}-1`, city, { teaching: 3_600 }) },
  {
    unit: 'jd1',
    month: '2015-12',
    rows: [
      { project: N, ...city, ...whole, returned: 11_740 },
      { project: J, ...city, ...whole, returned: 5_200 },
    ],
  },
  { unit: 'nyw', month: '2015-12', rows: [{ project: N, ...city, ...whole, returned: 12_199.5 }] },
  { unit: 'huangdao', month: '2015-12', rows: [{ project: H, ...person, ...whole, returned: 6_000 }] },
  {
    unit: 'jd1',
    month: '2016-01',
    rows: [
      { project: `${J}-1`, ...city, ...line('teaching'), recovered: 3_600 },
      { project: J, ...city, ...whole, returned: 3_600 },
    ],
  },
  { unit: 'huangdao', month: '2016-02', rows: [{ project: H, ...district, ...whole, returned: 8_000 }] },
  {
    unit: 'nyw',
    month: '2016-03',
    rows: [
      ...spending(`${N}-3`, city, { venue: 20_000 }),
      ...spending(`${N}-3`, employer, { materials: 3_999.75 }),
    ],
  },
];
