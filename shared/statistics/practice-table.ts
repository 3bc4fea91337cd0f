/** Who adopted whose good practice. */
import { goodPractice } from '../forms/good-practice.ts';
import { practiceAdoption } from '../forms/practice-adoption.ts';
import { fill, listNames, same } from '../ground/bilingual.ts';
import { nameOfUnit } from '../ground/define-city.ts';
import { yearOf } from '../ground/period.ts';
import { lastDayOf } from '../programme/months.ts';
import { phaseTexts as words } from '../words/report-phases.ts';
import { type CodedRow, type OrganisationHoldings, rowsOfRegister } from './register-rows.ts';
import type { Table } from './table.ts';
import { column } from './table-column.ts';

export const practiceTable = ({ programme, month, registers }: OrganisationHoldings): readonly Table[] => {
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
