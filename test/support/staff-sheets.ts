/** A staff list, a plan of urgently needed talent, and its classes and rosters: 40 hours in each class. */
import { staffList } from '../../shared/forms/staff-list.ts';
import { urgentPlan } from '../../shared/forms/urgent-plan.ts';
import { sheetOf } from './sheet-of.ts';
import { classes, classRow, roster, traineeRow } from './sheets.ts';

type Cells = Parameters<typeof traineeRow>[1];

/** A person of `traineeRow` with the same serial. */
export const staffRow = (serial: number, changes: Cells = {}) => {
  const { name = '', citizenNumber = '', employer = '', titleLevel = '' } = traineeRow(serial);
  return { name, citizenNumber, employer, titleLevel, ...changes };
};
export const staffOf = (...rows: ReturnType<typeof staffRow>[]) => ({
  form: staffList.id,
  period: '2015',
  ...sheetOf(staffList, rows),
});

const plannedRow = (number: number) => ({
  number,
  title: `新能源装备技术培训（${number}）`,
  field: '新能源',
  host: '示例大学',
  hostKind: '高等院校',
  when: '2015-03',
  persons: 120,
  hours: 72,
  budget: 300_000,
});
export const urgent = (...numbers: number[]) => ({
  form: urgentPlan.id,
  period: '2015',
  ...sheetOf(urgentPlan, numbers.map(plannedRow)),
});

const projectOf = (number: number) => `2015B-NYW-00${number}`;
export const urgentClasses = (...held: [number: number, changes?: Cells][]) =>
  classes(
    ...held.map(([number, changes]) =>
      classRow(1, { project: projectOf(number), subject: '专业科目', ...changes }),
    ),
  );
export const urgentRoster = (...attended: [serial: number, number: number, changes?: Cells][]) =>
  roster(
    ...attended.map(([serial, number, changes]) =>
      traineeRow(serial, {
        class: `${projectOf(number)}-1`,
        certificate: `Z${serial}-${number}`,
        ...changes,
      }),
    ),
  );
