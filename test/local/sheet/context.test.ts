import { expect, test } from 'vitest';
import { runFixture, runScript } from './given.ts';

const absent = [
  'fetch',
  'URL',
  'setTimeout',
  'setInterval',
  'TextEncoder',
  'TextDecoder',
  'crypto',
  'atob',
  'structuredClone',
  'queueMicrotask',
  'Buffer',
  'require',
  'process',
  'module',
  'WebAssembly',
  'SharedArrayBuffer',
  'Atomics',
  'window',
  'install',
];

test('a script finds the Apps Script globals and nothing of Node or the web', async () => {
  const { value } = await runScript(`
    return { absent: ${JSON.stringify(absent)}.filter((name) => typeof globalThis[name] !== 'undefined'),
      present: [SpreadsheetApp, HtmlService, UrlFetchApp, Utilities, ScriptApp, Session, PropertiesService,
        CacheService, LockService, Logger, console].map(String) };`);
  expect(value).toEqual({
    absent: [],
    present: [
      'SpreadsheetApp',
      'HtmlService',
      'UrlFetchApp',
      'Utilities',
      'ScriptApp',
      'Session',
      'PropertiesService',
      'CacheService',
      'LockService',
      'Logger',
      'console',
    ],
  });
});

test('a member nobody emulated is an error that names it', async () => {
  await expect(runScript(`SpreadsheetApp.getActiveSheet().sort(1);`)).rejects.toThrow(
    'Sheet.sort is not emulated',
  );
  await expect(runScript(`return SpreadsheetApp.getUi().ButtonSet.MAYBE;`)).rejects.toThrow(
    'ButtonSet.MAYBE is not emulated',
  );
  await expect(runScript(`SpreadsheetApp.getActiveSheet()._model;`)).rejects.toThrow('is not emulated');
});

test('calls are counted, and a form of many rows costs as many calls as one of few', async () => {
  const { counts, snapshot } = await runFixture('createForm');
  expect(counts['Range.setDataValidations']).toBe(1);
  expect(counts['Range.setNumberFormats']).toBe(1);
  const sheet = snapshot.sheetOrder[1] ?? '';
  const fill = (rows: number) => {
    const copy = structuredClone(snapshot);
    const data = copy.sheets[sheet];
    for (let row = 1; row <= rows; row++) if (data) data.cellData[row] = { 4: { v: row, t: 2 } };
    return runFixture('checkForm', { snapshot: copy, activeSheet: sheet });
  };
  const [few, many] = await Promise.all([fill(3), fill(150)]);
  expect(many.value).toEqual({ rows: 150, wrong: 0 });
  expect(many.counts).toEqual(few.counts);
});

test('every run begins with fresh globals', async () => {
  const body = `globalThis.seen = (globalThis.seen || 0) + 1; return globalThis.seen;`;
  expect((await runScript(body)).value).toBe(1);
  expect((await runScript(body)).value).toBe(1);
});

test('dates, arrays and errors from services are of the script’s own realm', async () => {
  const { value } = await runScript(`
    const values = SpreadsheetApp.getActiveSheet().getRange('A1:B2').getValues();
    let thrown; try { SpreadsheetApp.getActiveSheet().getRange(0, 1) } catch (error) { thrown = error }
    return [values instanceof Array, thrown instanceof Error];`);
  expect(value).toEqual([true, true]);
});

test('a run that never ends is ended', async () => {
  await expect(runScript('while (true) {}', { limitMilliseconds: 300 })).rejects.toThrow(
    'Exceeded maximum execution time',
  );
});

test('a read after a write flushes, cells count by the areas asked for, and a dialog shows what was written', async () => {
  const { cost } = await runScript(
    `const sheet = SpreadsheetApp.getActiveSheet();
     sheet.getRange('A1:B3').getValues();
     for (let i = 1; i <= 4; i++) { sheet.getRange(i, 1).setValue(i); sheet.getRange(i, 1).getValue(); }
     sheet.getRange('A1:C2').setBackgrounds([['#ffffff', null, null], [null, null, null]]);
     sheet.getRange('A1:J10').setNumberFormat('@');
     SpreadsheetApp.getUi().alert('看');
     sheet.setFrozenRows(1);`,
    { answers: [{ button: 'OK' }] },
  );
  expect(cost).toMatchObject({ cellsRead: 10, cellsWritten: 6, cellsFilled: 104, flushes: 6 });
  const { low, mid, high } = cost.seconds;
  expect(mid).toBeGreaterThan(6 * 0.3);
  expect(low).toBeLessThan(mid);
  expect(mid).toBeLessThan(high);
});

test('writes in a row wait for one flush at the end', async () => {
  const { cost } = await runScript(
    `const sheet = SpreadsheetApp.getActiveSheet(); for (let i = 1; i < 10; i++) sheet.getRange(i, 1).setValue(i);`,
  );
  expect(cost).toMatchObject({ cellsRead: 0, cellsFilled: 9, flushes: 1 });
});

test('enumeration members are themselves, not their names', async () => {
  const { value, dialogs } = await runScript(
    `const ui = SpreadsheetApp.getUi(); const answer = ui.alert('题', '问', ui.ButtonSet.YES_NO);
     return [answer === ui.Button.YES, answer === 'YES', String(answer)];`,
    { answers: [{ button: 'YES' }] },
  );
  expect(value).toEqual([true, false, 'YES']);
  expect(dialogs).toEqual([{ kind: 'alert', title: '题', message: '问', buttons: 'YES_NO' }]);
});
