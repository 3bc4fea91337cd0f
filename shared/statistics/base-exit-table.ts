import { foldText } from '../form/fold-text.ts';
import { baseReport } from '../forms/base-report.ts';
import { type Bilingual, fill, same } from '../ground/bilingual.ts';
import { basesTexts as words } from '../words/report-organisation.ts';
import { type Base, levelNamed } from './bases-in-force.ts';
import type { HeldAtBase } from './held-at-bases.ts';
import { type OrganisationHoldings, rowsOfRegister } from './register-rows.ts';
import type { Table } from './table.ts';
import { column } from './table-column.ts';

/** Only a whole year says whether a base did what it has to. */
export const exitTable = (
  { programme, month, registers }: OrganisationHoldings,
  bases: readonly Base[],
  heldAt: (base: string) => HeldAtBase,
): readonly Table[] => {
  if (!month.endsWith('-12')) return [];
  const reported = new Set(
    rowsOfRegister(registers, baseReport).map(({ row }) => foldText(String(row.name))),
  );
  const rows = bases.flatMap(({ name, level }) => {
    const { classes, persons } = heldAt(name);
    const duty = programme.baseDuties.find((each) => each.level === level)?.persons ?? 0;
    const reasons: readonly Bilingual[] = [
      ...(reported.has(foldText(name)) ? [] : [words.noReport]),
      ...(classes === 0 ? [words.noClass] : []),
      ...(classes > 0 && persons < duty ? [fill(words.belowDuty, { persons, duty })] : []),
    ];
    const told = {
      zh: reasons.map(({ zh }) => zh).join('；'),
      en: reasons.map(({ en }) => en).join('; '),
    };
    return reasons.length ? [{ cells: [same(name), levelNamed(level), told] }] : [];
  });
  return rows.length
    ? [
        {
          id: 'base-exits',
          title: words.exits,
          columns: [column(words.base, 'text'), column(words.level, 'text'), column(words.reasons, 'text')],
          rows,
          notes: [words.exitNote],
        },
      ]
    : [];
};
