/** Between rows of the sheet and units of the list. */
import type { Row } from '../form/define-form.ts';
import type { Unit, UnitKind } from '../ground/define-city.ts';
import type { Programme } from '../ground/define-programme.ts';
import { textOf } from './list-rule.ts';
import { nameFinder } from './unit-named.ts';

/** What a row says so far, for rules and for names within the sheet; `kind` may be missing while it is unread. */
export const unitOf = (row: Row): Unit => {
  const [zh, from, to, area, creditCode] = ['name', 'from', 'to', 'area', 'creditCode'].map((name) =>
    textOf(row, name),
  ) as [string, string, string, string, string];
  const also = textOf(row, 'also')
    .split(/[、，,；;]/)
    .map((name) => name.trim());
  const given = also.filter((name) => name !== '');
  return {
    code: textOf(row, 'code'),
    name: { zh, en: textOf(row, 'english') || zh },
    kind: textOf(row, 'kind') as UnitKind,
    ...(area && { area }),
    ...(from && { from }),
    ...(to && { to }),
    ...(given.length && { also: given }),
    ...(creditCode && { creditCode }),
    ...(row.unconfirmed === true && { unconfirmed: true as const }),
  };
};

/** The list that a checked sheet without errors says. */
export const unitsOf = (rows: readonly Row[], { unitPrefixes }: Programme): readonly Unit[] => {
  const units = rows.map(unitOf);
  const find = nameFinder(units, unitPrefixes);
  const codeOf = (row: Row, column: string): string | undefined => {
    const text = textOf(row, column);
    return text ? find(text)[0]?.code : undefined;
  };
  return units.map((unit, i) => {
    const successor = codeOf(rows[i] as Row, 'successor');
    const superior = codeOf(rows[i] as Row, 'superior');
    return { ...unit, ...(successor && { successor }), ...(superior && { superior }) };
  });
};

/** A unit as a row of the sheet; other units are called by their full names. */
export const rowOfUnit = (unit: Unit, units: readonly Unit[]): Row => {
  const nameOf = (code: string | undefined): string | undefined =>
    units.find((each) => each.code === code)?.name.zh ?? code;
  const { code, name, kind, area, from, to, also, creditCode } = unit;
  return {
    code,
    name: name.zh,
    english: name.en === name.zh ? undefined : name.en,
    kind,
    superior: nameOf(unit.superior),
    from,
    to,
    successor: nameOf(unit.successor),
    area,
    also: also?.length ? also.join('、') : undefined,
    creditCode,
    unconfirmed: unit.unconfirmed,
  };
};
