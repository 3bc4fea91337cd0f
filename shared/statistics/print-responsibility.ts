/**
 * Whose each field is, and what was held in it by whomever (notice 12, 53): the unit in charge sees its field in the
 * reports of others too. Fields that nobody answers for are named.
 */

import { responsibility } from '../forms/responsibility.ts';
import { dutiesOn } from '../forms/rules/in-charge.ts';
import { type Bilingual, fill, listNames, same } from '../ground/bilingual.ts';
import { nameOfUnit } from '../ground/define-city.ts';
import { yearOf } from '../ground/period.ts';
import { lastDayOf } from '../programme/months.ts';
import { projectOfClass } from '../tables/codes.ts';
import { responsibilityTexts as words } from '../words/report-organisation.ts';
import { fieldTexts } from '../words/report-projects.ts';
import { frameOf } from './frame.ts';
import { placesIn } from './project-places.ts';
import { type OrganisationHoldings, rowsOfRegister } from './register-rows.ts';
import { withSpan } from './span.ts';
import { classStatements } from './statements.ts';
import type { Table } from './table.ts';

/** Classes of other units that a report names one by one; the whole list is in the ledger's file. */
const mostNamed = 200;

export const printResponsibility = (holdings: OrganisationHoldings): readonly Table[] => {
  const { programme, month, registers, projects, classes } = holdings;
  const day = lastDayOf(month);
  const duties = dutiesOn(
    rowsOfRegister(registers, responsibility).map(({ row }) => row),
    day,
  );
  if (duties.length === 0) return [];
  const frame = frameOf(programme, month);
  const places = placesIn(frame, holdings);
  const year = yearOf(month);
  const unitsOf = (field: string, role: string): readonly string[] => [
    ...new Set(
      duties.filter((row) => row.field === field && row.role === role).map(({ unit }) => String(unit)),
    ),
  ];
  const named = (units: readonly string[]): Bilingual =>
    listNames(units.map((unit) => nameOfUnit(programme, unit)));
  const held = classStatements(classes.filter((row) => yearOf(row.month) === year && row.month <= month)).map(
    ({ row, fresh, persons }) => ({
      row,
      fresh,
      persons,
      field: programme.fields[places.of(projectOfClass(row.code)).field]?.code,
    }),
  );
  const titles = new Map(projects.map(({ code, title }) => [code, title]));
  const without = programme.fields.filter(({ code }) => unitsOf(code, 'lead').length === 0);
  const elsewhere = held.filter(({ row, fresh, field }) => {
    const leads = field === undefined ? [] : unitsOf(field, 'lead');
    return fresh === 1 && leads.length > 0 && !leads.includes(row.unit);
  });
  const fieldNamed = (code: string | undefined): Bilingual => {
    const { zh = '', en = '' } = programme.fields.find((field) => field.code === code) ?? {};
    return { zh, en };
  };
  return [
    {
      id: 'fields-in-charge',
      title: withSpan(words.table, frame),
      columns: [
        { title: fieldTexts.field, format: 'text' },
        { title: words.lead, format: 'text' },
        { title: words.support, format: 'text' },
        { title: words.projects, format: 'count' },
        { title: words.classes, format: 'count' },
        { title: words.elsewhere, format: 'count' },
        { title: words.persons, format: 'count' },
      ],
      rows: programme.fields.map(({ code, zh, en }) => {
        const leads = unitsOf(code, 'lead');
        const own = held.filter(({ field }) => field === code);
        const sum = (figures: readonly number[]): number => figures.reduce((all, each) => all + each, 0);
        return {
          cells: [
            { zh, en },
            leads.length ? named(leads) : words.nobody,
            named(unitsOf(code, 'support')),
            projects.filter((project) => project.year === year && project.field === code).length,
            sum(own.map(({ fresh }) => fresh)),
            leads.length ? elsewhere.filter(({ field }) => field === code).length : null,
            sum(own.map(({ persons }) => persons)),
          ],
        };
      }),
      notes: without.length ? [fill(words.without, { list: listNames(without) })] : [],
    },
    ...(elsewhere.length
      ? [
          {
            id: 'field-classes-elsewhere',
            title: withSpan(words.held, frame),
            columns: [
              { title: fieldTexts.field, format: 'text' as const },
              { title: words.lead, format: 'text' as const },
              { title: words.class, format: 'text' as const },
              { title: words.by, format: 'text' as const },
              { title: words.persons, format: 'count' as const },
            ],
            rows: elsewhere.slice(0, mostNamed).map(({ row, field, persons }) => ({
              cells: [
                fieldNamed(field),
                named(unitsOf(field as string, 'lead')),
                same(`${row.code} ${row.title ?? titles.get(row.project) ?? ''}`.trim()),
                nameOfUnit(programme, row.unit),
                persons,
              ],
            })),
            notes: [],
          },
        ]
      : []),
  ];
};
