/**
 * The two lists as tests hold them: rows of cells under the headers, changed as an administrator would.
 * The reform of 2018–2019 stands here as TEST DATA: units and days as an administrator might enter them,
 * not a statement of what was decided when.
 */

import type { peopleColumns } from '../../shared/directory/people-columns.ts';
import { rowsOfPerson } from '../../shared/directory/people-rows.ts';
import { peopleSheet } from '../../shared/directory/people-sheet.ts';
import type { unitColumns } from '../../shared/directory/unit-columns.ts';
import { rowOfUnit } from '../../shared/directory/unit-rows.ts';
import { listContext, unitsSheet } from '../../shared/directory/units-sheet.ts';
import type { SheetCells } from '../../shared/form/check-sheet.ts';
import type { Cell, Form, Row } from '../../shared/form/define-form.ts';
import { printRow } from '../../shared/form/sheet-layout.ts';
import type { Unit } from '../../shared/ground/define-city.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { qingdao20132020 } from '../../shared/programme/qingdao.ts';
import type { Person } from '../../shared/tables/directory.ts';

export type UnitRow = { readonly [column in keyof typeof unitColumns]?: Cell };
export type PersonRow = { readonly [column in keyof typeof peopleColumns]?: Cell };

const sheetOf = (form: Form, rows: readonly { readonly [column: string]: Cell }[]): SheetCells => ({
  headers: Object.values(form.columns).map(({ header }) => header.zh),
  rows: rows.map((row) => Object.keys(form.columns).map((name) => row[name] ?? '')),
  ids: rows.map((_, i) => `r${i + 1}`),
});

const printed = (form: Form, row: Row, programme: Programme): { [column: string]: Cell } => {
  const cells = printRow(form, row, listContext(programme, '2015-01-20'));
  return Object.fromEntries(Object.keys(form.columns).map((name, i) => [name, cells[i] as Cell]));
};

/** The list of units with some rows changed by code (undefined drops one) and others added at the end. */
export const unitList = (
  changes: { readonly [code: string]: UnitRow | undefined } = {},
  added: readonly UnitRow[] = [],
  units: readonly Unit[] = qingdao20132020.units,
) => {
  const programme = { ...qingdao20132020, units };
  const form = unitsSheet({ programme });
  const rows = units.flatMap((unit) => {
    if (unit.code in changes && changes[unit.code] === undefined) return [];
    return [{ ...printed(form, rowOfUnit(unit, units), programme), ...changes[unit.code] }];
  });
  return sheetOf(form, [...rows, ...(added as Record<string, Cell>[])]);
};

/** Rows as typed. */
export const peopleRows = (...rows: readonly PersonRow[]): SheetCells =>
  sheetOf(peopleSheet({ programme: qingdao20132020, people: [] }), rows as Record<string, Cell>[]);

/** People as the list shows them. */
export const peopleList = (people: readonly Person[]): SheetCells => {
  const form = peopleSheet({ programme: qingdao20132020, people });
  const rows = people.flatMap((person) => rowsOfPerson(person, qingdao20132020.units));
  return sheetOf(
    form,
    rows.map((row) => printed(form, row, qingdao20132020)),
  );
};

/** Test data, see above: two departments become one, two others go on under another name. */
export const reform = (units?: readonly Unit[]): SheetCells =>
  unitList(
    {
      wgj: { to: '2018-12-31', successor: '市文化和旅游局' },
      lvj: { to: '2018-12-31', successor: '市文化和旅游局' },
      wjw: { to: '2018-12-31', successor: 'wsjkw' },
      hbj: { to: '2018-12-31', successor: '市生态环境局' },
    },
    [
      {
        code: 'wlj',
        name: '市文化和旅游局',
        english: 'Culture and Tourism Bureau',
        kind: '市直部门（单位）',
        from: '2019-01-01',
      },
      {
        code: 'wsjkw',
        name: '市卫生健康委员会',
        english: 'Health Commission',
        kind: '市直部门（单位）',
        from: '2019-01-01',
      },
      { code: 'sthj', name: '市生态环境局', kind: '市直部门（单位）', from: '2019年1月1日' },
    ],
    units,
  );

/** An invented base below a district. */
export const sampleBase: UnitRow = {
  code: 'jidi1',
  name: '示例基地',
  english: 'Sample Base',
  kind: '继续教育基地',
  superior: '市南区人社局',
};
