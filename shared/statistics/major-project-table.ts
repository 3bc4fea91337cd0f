/** Training under major projects (notice 9, 68). */
import { optionsOf } from '../form/kinds/kind.ts';
import { majorProject } from '../forms/major-project.ts';
import { linkNamed } from '../forms/rules/plan-links.ts';
import { fill, listNames, same } from '../ground/bilingual.ts';
import { nameOfUnit } from '../ground/define-city.ts';
import { yearOf } from '../ground/period.ts';
import type { ClassRow } from '../tables/rows.ts';
import { phaseTexts as words } from '../words/report-phases.ts';
import { frameOf } from './frame.ts';
import { lasts } from './policy-table.ts';
import type { PlannedProject } from './project-places.ts';
import { type OrganisationHoldings, rowsOfRegister } from './register-rows.ts';
import { withSpan } from './span.ts';
import type { Table } from './table.ts';
import { column } from './table-column.ts';
import { listedIn, trainingColumns, trainingUnder } from './training-under.ts';

export const majorTable = (holdings: OrganisationHoldings): readonly Table[] => {
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
