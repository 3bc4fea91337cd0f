/**
 * The year's plans of twelve units, made of real rows (data/real-classes.csv): title, host, place and level as
 * published; when, for how many and for how much is the demonstration's own, since the pages tell of other years.
 */
import type { Cell, Form } from '../../shared/form/define-form.ts';
import { advancedPlan } from '../../shared/forms/advanced-plan.ts';
import { postPlan } from '../../shared/forms/post-plan.ts';
import { urgentPlan } from '../../shared/forms/urgent-plan.ts';
import { sheetOf } from './bureau-desk.ts';
import { published, rowOf } from './cast.ts';

type Planned = {
  readonly unit: string;
  readonly name: string;
  readonly form: Form;
  readonly rows: readonly Line[];
};
/** Number in the file, field, first day, days, hours, persons, yuan. */
type Line = readonly [
  no: number,
  field: string,
  start: string,
  days: number,
  hours: number,
  persons: number,
  yuan: number,
];

export const yearPlans: readonly Planned[] = [
  {
    unit: 'nyw',
    name: '市农业委员会',
    form: advancedPlan,
    rows: [
      [2, '现代农业', '2015-04-13', 5, 40, 50, 110_000],
      [3, '现代农业', '2015-06-08', 4, 32, 60, 98_000],
      [4, '现代农业', '2015-08-10', 5, 40, 60, 120_000],
    ],
  },
  {
    unit: 'kjj',
    name: '市科学技术局',
    form: advancedPlan,
    rows: [
      [5, '新信息', '2015-06-29', 5, 40, 50, 140_000],
      [44, '新信息', '2015-10-19', 4, 32, 50, 90_000],
    ],
  },
  {
    unit: 'slj',
    name: '市水利局',
    form: advancedPlan,
    rows: [
      [16, '生态环保', '2015-10-26', 5, 40, 46, 100_000],
      [17, '城市规划建设管理', '2015-09-07', 6, 48, 44, 105_000],
    ],
  },
  {
    unit: 'jyj',
    name: '市教育局',
    form: advancedPlan,
    rows: [[13, '教育', '2015-06-15', 5, 40, 60, 115_000]],
  },
  {
    unit: 'jimo',
    name: '即墨市人力资源和社会保障局',
    form: advancedPlan,
    // The same seminar as the agriculture commission's third: one for the two of them would do (notice 86).
    rows: [[4, '现代农业', '2015-09-14', 5, 40, 45, 88_000]],
  },
  {
    unit: 'jxw',
    name: '市经济和信息化委员会',
    form: urgentPlan,
    rows: [
      [8, '装备制造', '2015-05-11', 12, 72, 120, 260_000],
      [12, '装备制造', '2015-10-12', 12, 72, 180, 390_000],
    ],
  },
  {
    unit: 'wjw',
    name: '市卫生和计划生育委员会',
    form: urgentPlan,
    rows: [[14, '卫生', '2015-07-06', 12, 72, 200, 420_000]],
  },
  {
    unit: 'zjj',
    name: '市质量技术监督局',
    form: urgentPlan,
    rows: [[42, '现代服务业', '2015-07-27', 12, 80, 55, 150_000]],
  },
  {
    unit: 'hbj',
    name: '市环境保护局',
    form: postPlan,
    rows: [
      [18, '生态环保', '2015-11-09', 5, 36, 56, 60_000],
      [19, '生态环保', '2015-12-07', 5, 36, 132, 120_000],
      [47, '生态环保', '2015-04-20', 5, 40, 90, 85_000],
    ],
  },
  {
    unit: 'wgj',
    name: '市文化广电新闻出版局',
    form: postPlan,
    rows: [[21, '文化', '2015-09-07', 5, 36, 35, 48_000]],
  },
  {
    unit: 'lyj',
    name: '市林业局',
    form: postPlan,
    rows: [
      [37, '生态环保', '2015-05-25', 5, 36, 60, 55_000],
      [39, '生态环保', '2015-11-09', 5, 40, 30, 42_000],
      [40, '生态环保', '2015-10-19', 7, 42, 50, 70_000],
    ],
  },
  {
    unit: 'huangdao',
    name: '黄岛区人力资源和社会保障局',
    form: postPlan,
    rows: [
      [25, '现代农业', '2015-11-23', 5, 36, 50, 45_000],
      [27, '现代农业', '2015-11-16', 5, 36, 39, 38_000],
    ],
  },
];

const lastDay = (start: string, days: number): string =>
  new Date(Date.parse(start) + (days - 1) * 86_400_000).toISOString().slice(0, 10);

/** The cells of a unit's plan, columns from B on. */
export const planCells = ({ form, rows }: Planned) =>
  rows.map(([no, field, start, days, hours, persons, yuan], i) => {
    const [row] = published(no);
    return rowOf(form.columns, {
      number: i + 1,
      title: row?.title ?? '',
      field,
      ...(form.id === advancedPlan.id && { level: i === 0 ? '国家级' : '市级' }),
      host: row?.organiser_or_host || '青岛市示例培训中心',
      hostKind: '高等院校',
      when: `${start}/${lastDay(start, days)}`,
      place: row?.place ?? '',
      persons,
      days,
      hours,
      budget: yuan,
      sources: '用人单位',
    });
  });

/** The plan of a unit that has given up its second project; the others are the rows that they were. */
export const withoutSecond = (form: Form, rows: readonly (readonly Cell[])[]) => {
  const { ids, ...sheet } = sheetOf(form, rows);
  const left = <T>(list: readonly T[]): T[] => list.filter((_, i) => i !== 1);
  return { ...sheet, rows: left(rows), ids: left(ids) };
};
