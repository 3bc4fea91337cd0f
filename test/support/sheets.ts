/** Small good sheets for tests that tell a story; each test changes what it is about. */
import type { Cell } from '../../shared/form/define-form.ts';
import { advancedPlan } from '../../shared/forms/advanced-plan.ts';
import { classReturn } from '../../shared/forms/class-return.ts';
import { targets } from '../../shared/forms/targets.ts';
import { traineeRoster } from '../../shared/forms/trainee-roster.ts';
import { citizenCheckCharacter } from '../../shared/ground/citizen-number.ts';
import { sheetOf } from './sheet-of.ts';

type Cells = Record<string, Cell>;

export const planRow = (number: number, changes: Cells = {}): Cells => ({
  number,
  title: `海洋牧场技术高级研修班（${number}）`,
  field: '海洋科技开发',
  level: '市级',
  host: '示例大学',
  hostKind: '高等院校',
  when: '2015-03-09/2015-03-13',
  place: '青岛',
  persons: 60,
  days: 5,
  hours: 40,
  speciality: '课堂研讨与海上现场教学结合',
  budget: 150_000,
  ...changes,
});
export const plan = (...rows: Cells[]) => ({
  form: 'advanced-plan',
  period: '2015',
  ...sheetOf(advancedPlan, rows),
});

export const classRow = (run: number, changes: Cells = {}): Cells => ({
  project: '2015A-NYW-001',
  run,
  start: '2015-03-09',
  end: '2015-03-13',
  days: 5,
  hours: 40,
  persons: 60,
  passed: 58,
  host: '示例大学',
  contents: '海水养殖与牧场建设',
  ...changes,
});
export const classes = (...rows: Cells[]) => ({
  form: 'class-return',
  period: '2015-03',
  ...sheetOf(classReturn, rows),
});

/** An invented number of nobody: area 370200, the serial makes it differ. */
export const citizenNumber = (serial: number): string => {
  const head = `37020019850${1 + (serial % 9)}${String(10 + (serial % 18))}${String(100 + (Math.floor(serial / 18) % 900))}`;
  return head + citizenCheckCharacter(head);
};
/** The same as it is typed with a Chinese keyboard. */
export const fullWidth = (text: string): string =>
  [...text].map((char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)).join('');

export const traineeRow = (serial: number, changes: Cells = {}): Cells => ({
  class: '2015A-NYW-001-1',
  name: `样${'甲乙丙丁戊己庚辛壬癸'[serial % 10]}`,
  citizenNumber: citizenNumber(serial),
  employer: '示例渔业公司',
  titleLevel: '中级',
  group: '骨干',
  hours: 40,
  result: '合格',
  ...changes,
});
export const roster = (...rows: Cells[]) => ({
  form: 'trainee-roster',
  period: '2015-03',
  ...sheetOf(traineeRoster, rows),
});

/** What a unit is asked for: at least so many persons in urgently needed talent. */
export const targetRow = (unit: string, number: number, changes: Cells = {}): Cells => ({
  unit,
  category: '急需紧缺人才培养培训项目',
  operator: '不少于',
  number,
  basis: '人',
  decision: '2015年第一次联席会议第2项',
  ...changes,
});
/** Filed by a clerk of the bureau. */
export const targetSheet = (...rows: Cells[]) => ({
  form: targets.id,
  formVersion: targets.version,
  unit: 'rsj',
  period: '2015',
  ...sheetOf(targets, rows),
});
