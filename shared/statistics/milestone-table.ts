/** How the tasks of each phase proceed (notice 44–48). */
import { foldText } from '../form/fold-text.ts';
import { milestone } from '../forms/milestone.ts';
import { type Bilingual, fill, same } from '../ground/bilingual.ts';
import { nameOfUnit } from '../ground/define-city.ts';
import { daysBetween } from '../programme/days.ts';
import { lastDayOf } from '../programme/months.ts';
import { phaseTexts as words } from '../words/report-phases.ts';
import { type OrganisationHoldings, rowsOfRegister } from './register-rows.ts';
import type { Table } from './table.ts';
import { column } from './table-column.ts';

export const milestoneTable = ({ programme, month, registers }: OrganisationHoldings): readonly Table[] => {
  const rows = rowsOfRegister(registers, milestone).map(({ row }) => row);
  if (rows.length === 0) return [];
  const day = lastDayOf(month);
  // What was entered later as done before the month's end was done then; the register is that of the month's end.
  const tasks = programme.phases.flatMap(({ milestones = [] }) => milestones);
  // Those of the programme have a name in both languages.
  const taskNamed = (name: string): Bilingual => {
    const { zh, en } = tasks.find((task) => foldText(task.zh) === foldText(name)) ?? same(name);
    return { zh, en };
  };
  const isLate = ({ status, dueOn }: (typeof rows)[number]): boolean =>
    status !== 'done' && String(dueOn) < day;
  return [
    {
      id: 'milestones',
      title: words.milestones,
      columns: [words.phase, words.task, words.lead, words.dueOn, words.standing, words.proof].map((title) =>
        column(title, 'text'),
      ),
      rows: programme.phases.flatMap(({ code, zh, en }) =>
        rows
          .filter(({ phase }) => phase === code)
          .sort((a, b) =>
            String(a.dueOn) < String(b.dueOn) ? -1 : String(a.dueOn) > String(b.dueOn) ? 1 : 0,
          )
          .map((row) => ({
            cells: [
              { zh, en },
              taskNamed(String(row.task)),
              nameOfUnit(programme, String(row.lead)),
              same(String(row.dueOn)),
              row.status === 'done'
                ? fill(words.done, { day: String(row.doneOn) })
                : isLate(row)
                  ? fill(words.overdue, { days: daysBetween(String(row.dueOn), day) })
                  : words.running,
              same([row.document, row.decision].filter((each) => each !== undefined).join(' ')),
            ],
          })),
      ),
      notes: [
        fill(words.milestonesNote, {
          all: rows.length,
          done: rows.filter(({ status }) => status === 'done').length,
          overdue: rows.filter(isLate).length,
        }),
      ],
    },
  ];
};
