/**
 * How the phases proceed, who adopted whose good practice, and what training stands under major projects, policy documents and
 * demonstration projects (notice 4, 9, 10, 44–48, 68). Training is what class returns say: people as stated last, hours of
 * classes that say who passed.
 */

import { foldText } from '../form/fold-text.ts';
import { optionsOf } from '../form/kinds/kind.ts';
import { goodPractice } from '../forms/good-practice.ts';
import { legalBasis } from '../forms/legal-basis.ts';
import { majorProject } from '../forms/major-project.ts';
import { milestone } from '../forms/milestone.ts';
import { linkNamed } from '../forms/plan-links.ts';
import { practiceAdoption } from '../forms/practice-adoption.ts';
import { type Bilingual, fill, listNames, same } from '../ground/bilingual.ts';
import { nameOfUnit } from '../ground/define-city.ts';
import { yearOf } from '../ground/period.ts';
import { daysBetween } from '../programme/days.ts';
import { lastDayOf } from '../programme/reporting-calendar.ts';
import { latestReturns } from '../tables/latest-returns.ts';
import type { ClassRow } from '../tables/rows.ts';
import { phaseTexts as words } from '../words/report-phases.ts';
import { frameOf } from './frame.ts';
import type { PlannedProject } from './project-places.ts';
import { type CodedRow, type OrganisationHoldings, rowsOfRegister } from './register-rows.ts';
import { withSpan } from './span.ts';
import { hours, type Table, type TableCell, type TableColumn } from './table.ts';

const column = (title: Bilingual, format: TableColumn['format']): TableColumn => ({ title, format });

const milestoneTable = ({ programme, month, registers }: OrganisationHoldings): readonly Table[] => {
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

const practiceTable = ({ programme, month, registers }: OrganisationHoldings): readonly Table[] => {
  const adoptions = rowsOfRegister(registers, practiceAdoption).filter(
    ({ row }) => String(row.since) <= lastDayOf(month),
  );
  const unitIn = (code: string): string => code.split('-')[1]?.toLowerCase() ?? '';
  const rows = rowsOfRegister(registers, goodPractice).flatMap(({ code, row }) => {
    const own = adoptions
      .filter((each) => each.row.practice === code)
      .sort((a, b) => (String(a.row.since) < String(b.row.since) ? -1 : 1));
    // A unit that tells of it in two years adopted it once.
    const units = new Map<string, CodedRow>();
    for (const each of own) if (!units.has(unitIn(each.code))) units.set(unitIn(each.code), each);
    return units.size === 0
      ? []
      : [
          {
            cells: [
              same(String(row.title)),
              nameOfUnit(programme, unitIn(code)),
              units.size,
              [...units.values()].filter((each) => yearOf(String(each.row.since)) === yearOf(month)).length,
              listNames(
                [...units].map(([unit, each]) =>
                  fill(words.unit, { unit: nameOfUnit(programme, unit), day: String(each.row.since) }),
                ),
              ),
            ],
          },
        ];
  });
  return rows.length
    ? [
        {
          id: 'practices-adopted',
          title: words.practices,
          columns: [
            column(words.practice, 'text'),
            column(words.from, 'text'),
            column(words.adopted, 'count'),
            column(words.inYear, 'count'),
            column(words.units, 'text'),
          ],
          rows,
          notes: [],
        },
      ]
    : [];
};

const trainingColumns: readonly TableColumn[] = [
  column(words.planned, 'count'),
  column(words.plannedPersons, 'count'),
  column(words.classes, 'count'),
  column(words.persons, 'count'),
  column(words.hours, 'hours'),
];

/** Of the year: what is planned under some projects, and what was held until the end of the month. */
const trainingUnder = ({ month, classes, projects }: OrganisationHoldings) => {
  const year = yearOf(month);
  const latest = latestReturns(classes.filter((row) => yearOf(row.month) === year && row.month <= month));
  const own = projects.filter((project) => project.year === year);
  const total = <T>(list: readonly T[], figure: (item: T) => number): number =>
    list.reduce((sum, item) => sum + figure(item), 0);
  /** @param isToo classes outside the plan that say so themselves */
  return (is: (project: PlannedProject) => boolean, isToo: (held: ClassRow) => boolean = () => false) => {
    const planned = own.filter(is);
    const codes = new Set(planned.map(({ code }) => code));
    const held = latest.filter((row) => codes.has(row.project) || isToo(row));
    const cells: readonly TableCell[] = [
      planned.length,
      total(planned, ({ persons }) => persons),
      held.length,
      total(held, ({ persons }) => persons),
      hours(total(held, ({ passed = 0, hours: each }) => Math.round(passed * each * 100)) / 100),
    ];
    return { planned, held, cells };
  };
};

const listedIn = (rows: readonly CodedRow[]) =>
  rows.map(({ code, row }) => ({ code, title: String(row.name), facts: {}, row }));

const majorTable = (holdings: OrganisationHoldings): readonly Table[] => {
  const { programme, month, registers, projects, classes } = holdings;
  const listed = listedIn(rowsOfRegister(registers, majorProject));
  if (listed.length === 0) return [];
  const under = trainingUnder(holdings);
  const kinds = optionsOf(majorProject.columns.kind, { programme });
  const namesOf = ({
    majorProject: major,
    talentProgramme,
  }: Pick<PlannedProject, 'majorProject' | 'talentProgramme'>): readonly string[] =>
    [major, talentProgramme].filter((each) => each !== undefined);
  const told = listed.map(({ code, title, row }) => {
    const isNamed = (each: PlannedProject | ClassRow): boolean =>
      namesOf(each).some((name) => linkNamed(listed, name)?.code === code);
    return { title, row, ...under(isNamed, isNamed) };
  });
  const year = yearOf(month);
  const without = told.filter(
    ({ planned, held, row }) => planned.length === 0 && held.length === 0 && lasts(row, year),
  );
  const unlisted = [
    ...new Set(
      [
        ...projects.filter((project) => project.year === year),
        ...classes.filter((held) => yearOf(held.month) === year && held.month <= month),
      ]
        .flatMap(namesOf)
        .filter((name) => !linkNamed(listed, name)),
    ),
  ].sort();
  return [
    {
      id: 'major-projects',
      title: withSpan(words.major, frameOf(programme, month)),
      columns: [
        column(words.project, 'text'),
        column(words.kind, 'text'),
        column(words.lead, 'text'),
        column(words.wanted, 'count'),
        ...trainingColumns,
      ],
      rows: told.map(({ title, row, cells }) => {
        const { zh = '', en = '' } = kinds.find(({ code }) => code === row.kind) ?? {};
        return {
          cells: [
            same(title),
            { zh, en },
            row.lead === undefined ? same('') : nameOfUnit(programme, String(row.lead)),
            typeof row.persons === 'number' ? row.persons : null,
            ...cells,
          ],
        };
      }),
      notes: [
        ...(without.length
          ? [fill(words.without, { list: listNames(without.map(({ title }) => same(title))) })]
          : []),
        ...(unlisted.length ? [fill(words.unlisted, { list: listNames(unlisted.map(same)) })] : []),
      ],
    },
  ];
};

const lasts = ({ from, to }: CodedRow['row'], year: string): boolean =>
  String(from ?? '') <= `${year}-12-31` && String(to ?? '9999') >= `${year}-01-01`;

const basisTable = (holdings: OrganisationHoldings): readonly Table[] => {
  const listed = listedIn(rowsOfRegister(holdings.registers, legalBasis));
  const under = trainingUnder(holdings);
  const told = listed
    .map(({ code, title }) => ({
      title,
      ...under(({ basis }) => linkNamed(listed, basis)?.code === code),
    }))
    .filter(({ planned }) => planned.length > 0);
  return told.length
    ? [
        {
          id: 'projects-by-basis',
          title: withSpan(words.bases, frameOf(holdings.programme, holdings.month)),
          columns: [column(words.basis, 'text'), ...trainingColumns],
          rows: told.map(({ title, cells }) => ({ cells: [same(title), ...cells] })),
          notes: [],
        },
      ]
    : [];
};

const demonstrationTable = (holdings: OrganisationHoldings): readonly Table[] => {
  const { programme, month } = holdings;
  const under = trainingUnder(holdings);
  const { planned } = under(({ demonstration }) => demonstration === true);
  return planned.length
    ? [
        {
          id: 'demonstration-projects',
          title: withSpan(words.demonstration, frameOf(programme, month)),
          columns: [
            column(words.demonstrated, 'text'),
            column(words.by, 'text'),
            ...trainingColumns.slice(1),
          ],
          rows: planned.map(({ code, title, unit }) => ({
            cells: [
              same(`${code} ${title}`),
              nameOfUnit(programme, unit),
              ...under((project) => project.code === code).cells.slice(1),
            ],
          })),
          notes: [],
        },
      ]
    : [];
};

export const printPhases = (holdings: OrganisationHoldings): readonly Table[] => [
  ...milestoneTable(holdings),
  ...practiceTable(holdings),
  ...majorTable(holdings),
  ...basisTable(holdings),
  ...demonstrationTable(holdings),
];
