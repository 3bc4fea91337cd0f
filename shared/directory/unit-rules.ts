/**
 * What must hold in the list of units: every period has somebody who answers for it, and nothing that was
 * filed loses its unit (notice 3, 53, 96; DOMAIN C10). Each violation is an issue on its cell.
 */
import type { Row, RowRule, SheetContext, SheetRule } from '../form/define-form.ts';
import { findUnit, type Unit } from '../ground/define-city.ts';
import type { Programme } from '../ground/define-programme.ts';
import { addDays } from '../programme/days.ts';
import { covers } from '../tables/terms.ts';
import { unitUses } from '../words/directory.ts';
import { unitKindTexts } from '../words/unit-kinds.ts';
import { unitRules } from '../words/unit-rules.ts';
import { type Broken, daysBackwards, namesUnits, rulesOf, textOf } from './list-rule.ts';
import { unitOf, unitsOf } from './unit-rows.ts';

/** By code, of what would be lost: people of a unit that is dropped, and the first period it has filed for. */
export type UsedUnits = ReadonlyMap<string, { readonly people?: true; readonly period?: string }>;

const { row, sheet } = rulesOf(unitRules);

export const unitRowRules: readonly RowRule[] = [
  row('unit-code-malformed', 'code', ['code'], ({ code }) =>
    /^[a-z][a-z0-9]{1,11}$/.test(String(code)) ? undefined : { value: String(code) },
  ),
  daysBackwards,
  row('unit-unconfirmed', 'unconfirmed', ['unconfirmed'], ({ unconfirmed }) =>
    unconfirmed === true ? {} : undefined,
  ),
  row('successor-without-end', 'to', ['successor'], (given) => (given.to === undefined ? {} : undefined)),
];

const namesDoubled = (rows: readonly Row[], { rowNumber }: SheetContext): Broken[] =>
  rows.flatMap((each, i) => {
    const value = textOf(each, 'name');
    const first = rows.findIndex((other) => textOf(other, 'name') === value);
    return value && first < i ? [{ row: i, column: 'name', params: { value, row: rowNumber(first) } }] : [];
  });

const successorsAbsent = (units: readonly Unit[]): Broken[] =>
  units.flatMap(({ to, successor }, i) => {
    const heir = successor && units.find(({ code }) => code === successor);
    if (!heir || to === undefined) return [];
    const day = addDays(to, 1);
    return covers(heir, day) ? [] : [{ row: i, column: 'successor', params: { unit: heir.name, day } }];
  });

const leadsBack = (units: readonly Unit[], { code, superior }: Unit): boolean => {
  const passed = new Set<string>();
  let next = superior;
  while (next !== undefined && next !== code && !passed.has(next)) {
    passed.add(next);
    next = units.find((unit) => unit.code === next)?.superior;
  }
  return next === code;
};

const bureauMoved = (units: readonly Unit[], programme: Programme): readonly Partial<Broken>[] => {
  const at = units.findIndex(({ code }) => code === programme.bureau);
  const now = units[at];
  if (now?.kind === 'bureau' && now.from === undefined && now.to === undefined) return [];
  const { name, code } = findUnit(programme, programme.bureau) ?? {
    name: programme.name,
    code: programme.bureau,
  };
  const params = { unit: name, code };
  return [at < 0 ? { params } : { row: at, column: 'code', params }];
};

/** @param programme with the units that hold now */
export const unitSheetRules = (programme: Programme, used: UsedUnits): readonly SheetRule[] => [
  sheet('unit-name-doubled', namesDoubled),
  ...namesUnits(['superior', 'successor'], programme.unitPrefixes, (rows) => rows.map(unitOf)),
  sheet('successor-absent', (rows) => successorsAbsent(unitsOf(rows, programme))),
  sheet('superior-circle', (rows) => {
    const units = unitsOf(rows, programme);
    return units.flatMap((unit, i) =>
      leadsBack(units, unit) ? [{ row: i, column: 'superior', params: { unit: unit.name } }] : [],
    );
  }),
  sheet('bureau-stays', (rows) =>
    bureauMoved(rows.map(unitOf), programme).map((broken) => ({ params: {}, ...broken })),
  ),
  sheet('unit-kind-fixed', (rows) =>
    rows.flatMap((each, i) => {
      const before = findUnit(programme, textOf(each, 'code'));
      const kind = textOf(each, 'kind');
      if (!before || !kind || before.kind === kind || before.code === programme.bureau) return [];
      const params = { unit: before.name, kind: unitKindTexts[before.kind] };
      return [{ row: i, column: 'kind', params }];
    }),
  ),
  sheet('unit-in-use', (rows) => {
    const listed = new Set(rows.map((each) => textOf(each, 'code')));
    return programme.units.flatMap(({ code, name }) => {
      const use = used.get(code);
      if (!use || listed.has(code)) return [];
      return [{ params: { unit: name, code, what: use.period ? unitUses.documents : unitUses.people } }];
    });
  }),
  sheet('unit-filed-outside', (rows) =>
    rows.flatMap((each, i) => {
      const period = used.get(textOf(each, 'code'))?.period;
      const { from, name } = unitOf(each);
      if (period === undefined) return [];
      const column = from !== undefined && period < from.slice(0, period.length) ? 'from' : 'to';
      return [{ row: i, column, params: { unit: name, period } }];
    }),
  ),
];
