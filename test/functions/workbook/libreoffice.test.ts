/**
 * Files that a real LibreOffice (7.4, headless, convert-to xlsx) opened and saved again; `fixture/*-resaved.xlsx`
 * were our own files of eight example rows before. Citizen numbers in them are invented.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkSheet, type SheetCells } from '../../../shared/form/check-sheet.ts';
import { advancedPlan } from '../../../shared/forms/advanced-plan.ts';
import { traineeRoster } from '../../../shared/forms/trainee-roster.ts';
import { contextFor, givenSheet } from '../../support/given.ts';
import { readBack, sealIn, sealOf } from '../../support/workbooks.ts';

/** The columns that have been added since. */
const added = ['培训对象', '对应项目指南', '衔接的人才工程', '政策依据', '重点项目'];
const withoutAdded = ({ headers, rows, ...sheet }: SheetCells): SheetCells => {
  const isKept = (_: unknown, i: number) => !added.includes(headers[i] as string);
  return { ...sheet, headers: headers.filter(isKept), rows: rows.map((row) => row.filter(isKept)) };
};

/** The examples have other words today than when the files were saved. */
const asSaved = (given: SheetCells): SheetCells => {
  const sheet = withoutAdded(given);
  const words: readonly (readonly [string, string])[] = [
    ['"海洋技术示例学院"', '"青岛市海洋技术示例学院"'],
    ['"本市"', '"青岛"'],
    ['"ZX-2015-0001"', '"QDZX-2015-0001"'],
  ];
  return JSON.parse(words.reduce((text, [now, then]) => text.replaceAll(now, then), JSON.stringify(sheet)));
};

test.each([advancedPlan, traineeRoster])(
  '$id comes back from LibreOffice with its rows, ids and seal',
  async (form) => {
    const file = readFileSync(new URL(`fixture/${form.id}-resaved.xlsx`, import.meta.url));
    const context = contextFor(form);
    const before = checkSheet(form, withoutAdded(asSaved(givenSheet(form, 8))), context);
    const after = checkSheet(form, await readBack(form, file), context);
    expect(after.rows).toEqual(before.rows);
    expect(after.ids).toEqual(before.ids);
    expect(JSON.stringify(after.issues)).toBe(JSON.stringify(before.issues));
    expect(await sealIn(file)).toEqual(sealOf(form, { formVersion: 1 }));
  },
);
