import { expect, test } from 'vitest';
import { runScript, workbookOf } from './given.ts';

const sheet = 'const sheet = SpreadsheetApp.getActiveSheet();';
const dateStyle = { n: { pattern: 'yyyy-mm-dd' } };

test('a cell with a date format is a date in the script’s time zone, whatever the machine’s is', async () => {
  const { value } = await runScript(
    `${sheet} const [[date, time]] = sheet.getRange('A1:B1').getValues();
     return [date.getFullYear(), date.getMonth() + 1, date.getDate(), date.getHours(), date.toISOString(),
       Utilities.formatDate(date, 'Asia/Shanghai', "yyyy年MM月dd日 'at' HH:mm"), time.getHours(), time.getMinutes()];`,
    {
      snapshot: workbookOf([
        { v: 42064, t: 2, s: dateStyle },
        { v: 42064.40625, t: 2, s: { n: { pattern: 'yyyy-mm-dd hh:mm' } } },
      ]),
    },
  );
  expect(value).toEqual([2015, 3, 1, 0, '2015-02-28T16:00:00.000Z', '2015年03月01日 at 00:00', 9, 45]);
});

test('a new date is the programme’s time', async () => {
  const { value } = await runScript(
    `return [new Date().toISOString().slice(0, 10), new Date(2015, 2, 9).getTime() === Date.parse('2015-03-09T00:00:00'),
       new Date('2015-03-09').getHours(), String(new Date(2015, 2, 9, 8, 5)), new Date() instanceof Date,
       new Date(2015, 0, 31).setMonth(1)];`,
    { now: new Date('2015-03-09T02:00:00Z') },
  );
  expect(value).toEqual([
    '2015-03-09',
    true,
    8,
    'Mon Mar 09 2015 08:05:00 GMT+0800 (Asia/Shanghai)',
    true,
    Date.UTC(2015, 2, 2, 16),
  ]);
});

test('values are read as getValues reads them', async () => {
  const { value } = await runScript(`${sheet} return sheet.getDataRange().getValues()[0];`, {
    snapshot: workbookOf([
      { v: 60, t: 2 },
      { v: '007', t: 1 },
      { v: 1, t: 3 },
      { v: '#REF!', t: 1, f: '=gone!A1' },
      { v: 42, t: 2, f: '=6*7' },
      { p: { body: { dataStream: '第一行\r第二行\r\n' } } },
      null,
      { v: 'end', t: 1 },
    ]),
  });
  expect(value).toEqual([60, '007', true, '#REF!', 42, '第一行\n第二行', '', 'end']);
});

test('setValues takes texts as if they were typed', async () => {
  const typed = [
    '2015-03-01',
    '2015/3/1',
    '2015年3月1日',
    '1,200.50',
    '60%',
    'TRUE',
    "'007",
    '70多名',
    '2015-02-30',
    '',
  ];
  const { value, snapshot } = await runScript(
    `${sheet} const range = sheet.getRange(1, 1, 1, ${typed.length}); range.setValues([${JSON.stringify(typed)}]);
     return range.getDisplayValues()[0];`,
  );
  const cells = snapshot.sheets[snapshot.sheetOrder[0] ?? '']?.cellData[0] ?? {};
  expect(typed.map((_, i) => cells[i]?.v)).toEqual([
    42064,
    42064,
    42064,
    1200.5,
    0.6,
    1,
    '007',
    '70多名',
    '2015-02-30',
    undefined,
  ]);
  expect(value).toEqual([
    '2015-03-01',
    '2015-03-01',
    '2015-03-01',
    '1200.5',
    '60%',
    'TRUE',
    '007',
    '70多名',
    '2015-02-30',
    '',
  ]);
});

test('a text column keeps what looks like a number, a date or a formula', async () => {
  const { value } = await runScript(
    `${sheet} const range = sheet.getRange('A1:C1').setNumberFormat('@');
     range.setValues([['370202199001011234', '2015-03-01', '=1+1']]); return range.getValues()[0];`,
  );
  expect(value).toEqual(['370202199001011234', '2015-03-01', '=1+1']);
});

test('the value of a formula written in this run is not invented', async () => {
  const writing = `${sheet} sheet.getRange('A1').setValue('=1+1');`;
  expect((await runScript(`${writing} return sheet.getRange('A1').getFormulas()[0][0];`)).value).toBe('=1+1');
  await expect(runScript(`${writing} sheet.getRange('A1').getValue();`)).rejects.toThrow('not emulated');
});

test('a formula that was filled over cells reads with its references moved', async () => {
  const { value } = await runScript(`${sheet} return sheet.getRange('A1:A2').getFormulas();`, {
    snapshot: workbookOf([{ f: '=B1*$C$1&"B1"', si: 'a', v: 1, t: 2 }], [{ si: 'a', v: 2, t: 2 }]),
  });
  expect(value).toEqual([['=B1*$C$1&"B1"'], ['=B2*$C$1&"B1"']]);
});

test('a range is named in four ways and ends at the edge of the sheet', async () => {
  const { value } = await runScript(
    `${sheet} return [sheet.getRange(2, 3), sheet.getRange(2, 3, 4), sheet.getRange(2, 3, 4, 2), sheet.getRange('B2:C3'),
       sheet.getRange('A:A'), sheet.getRange('2:3')].map((range) => range.getA1Notation());`,
  );
  expect(value).toEqual(['C2', 'C2:C5', 'C2:D5', 'B2:C3', 'A1:A1000', 'A2:Z3']);
  await expect(runScript(`${sheet} sheet.getRange(1001, 1);`)).rejects.toThrow('outside the dimensions');
  await expect(runScript(`${sheet} sheet.getRange('A1:B1').setValues([[1]]);`)).rejects.toThrow(
    'number of columns',
  );
});

test('dropdowns laid over others leave the rest of them', async () => {
  const { snapshot } = await runScript(
    `${sheet} const list = (...options) => SpreadsheetApp.newDataValidation().requireValueInList(options).build();
     sheet.getRange('A1:A10').setDataValidation(list('甲', '乙')); sheet.getRange('A4:A5').setDataValidation(list('丙'));
     sheet.getRange('A10').clearDataValidations();`,
  );
  const stored =
    snapshot.resources?.find(({ name }) => name === 'SHEET_DATA_VALIDATION_PLUGIN')?.data ?? '{}';
  const rules = JSON.parse(stored)[snapshot.sheetOrder[0] ?? ''] as {
    formula1: string;
    ranges: { startRow: number; endRow: number }[];
  }[];
  const spans = rules.map(({ formula1, ranges }) => [
    formula1,
    ranges.map(({ startRow, endRow }) => [startRow, endRow]),
  ]);
  expect(spans).toContainEqual(['丙', [[3, 4]]]);
  expect(spans).toContainEqual([
    '甲,乙',
    [
      [0, 2],
      [5, 8],
    ],
  ]);
});

test('notes, colours and what is remembered about a sheet come back in the next run', async () => {
  const first = await runScript(
    `${sheet} sheet.addDeveloperMetadata('form', 'plan'); sheet.getRange('A1:B1').setNotes([['请改', '']]).setBackgrounds([['#f8d7da', null]]);
     sheet.getRange('A1').protect().setDescription('表头').setWarningOnly(true); sheet.hideColumns(1); sheet.setFrozenRows(4);`,
  );
  const { value } = await runScript(
    `${sheet} const [found] = SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder().withKey('form').withValue('plan').find();
     const [protection] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
     return [sheet.getRange('A1:B1').getNotes(), sheet.getRange('A1:B1').getBackgrounds(), found.getLocation().getSheet().getName(),
       protection.getDescription(), protection.getRange().getA1Notation(), sheet.getFrozenRows()];`,
    { snapshot: first.snapshot },
  );
  expect(value).toEqual([[['请改', '']], [['#f8d7da', '#ffffff']], '工作表1', '表头', 'A1', 4]);
});

test('writing the same notes and colours again sends nothing', async () => {
  const body = `${sheet} sheet.getRange('A1').setNotes([['请改']]).setBackgrounds([['#f8d7da']]);`;
  const first = await runScript(body);
  expect((await runScript(body, { snapshot: first.snapshot })).operations).toEqual([]);
});
