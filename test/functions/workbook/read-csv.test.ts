/** A csv in every shape that programs give it, through the same door as an xlsx. */
import { expect, test } from 'vitest';
import { openWorkbook } from '../../../functions/workbook/open-workbook.ts';
import { advancedPlan } from '../../../shared/forms/advanced-plan.ts';
import { Problem } from '../../../shared/ground/problem.ts';
import { qingdao } from '../../../shared/programme/qingdao.ts';
import { inGb18030 } from '../../support/gb18030.ts';
import { planRow } from '../../support/sheets.ts';

const meant = { form: 'advanced-plan', unit: 'nyw', period: '2015' };
const open = (bytes: Uint8Array) => openWorkbook(bytes, qingdao, meant);
const faultOf = async (bytes: Uint8Array): Promise<string> => {
  try {
    await open(bytes);
    return 'opened';
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.code === 'bad-workbook' ? String(error.params.fault) : error.code;
  }
};

const names = Object.keys(advancedPlan.columns);
const headers = Object.values(advancedPlan.columns).map(({ header }) => header.zh);
const rowOf = (n: number): string[] => {
  const row: Record<string, unknown> = planRow(n, { remark: '海洋; 养殖, 二期|甲' });
  return names.map((name) => String(row[name] ?? ''));
};
const rows = [headers, rowOf(1), rowOf(2)];
/** Quotes only where they are needed. */
const written = (separator: string, end = '\r\n', all: readonly string[][] = rows): string =>
  all
    .map((row) =>
      row
        .map((cell) =>
          cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell,
        )
        .join(separator),
    )
    .join(end) + end;

const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
const expected = async () => (await open(Buffer.from(written(',')))).grid;

test.each<[string, () => Buffer]>([
  ['UTF-8 with a mark', () => Buffer.from(`\ufeff${written(',')}`)],
  ['GB 18030', () => inGb18030(written(','))],
  ['GB 18030 with the old end of a file', () => Buffer.concat([inGb18030(written(',')), Buffer.of(0x1a)])],
  ['UTF-8 with the old end of a file', () => Buffer.from(`${written(',')}\x1a`)],
  ['UTF-16 LE with a mark', () => Buffer.from(`\ufeff${written(',')}`, 'utf16le')],
  ['UTF-16 BE with a mark', () => utf16be(`\ufeff${written(',')}`)],
  ['UTF-16 LE without a mark', () => Buffer.from(written(','), 'utf16le')],
  ['UTF-16 BE without a mark', () => utf16be(written(','))],
  ['“Unicode text” of Excel: UTF-16 and tabs', () => Buffer.from(`\ufeff${written('\t')}`, 'utf16le')],
  ['UTF-16 without a mark and with semicolons', () => Buffer.from(written(';'), 'utf16le')],
  ['a mark, a sep= line and CR', () => Buffer.from(`\ufeffsep=\t\r${written('\t', '\r')}`)],
  ['semicolons', () => Buffer.from(written(';'))],
  ['tabs', () => Buffer.from(written('\t'))],
  ['vertical bars', () => Buffer.from(written('|'))],
  ['full-width commas', () => Buffer.from(written('，'))],
  ['LF', () => Buffer.from(written(',', '\n'))],
  ['CR alone', () => Buffer.from(written(',', '\r'))],
  ['CR alone in GB 18030 with semicolons', () => inGb18030(written(';', '\r'))],
  ['a sep= line', () => Buffer.from(`sep=;\r\n${written(';')}`)],
  ['a sep= line for a separator nobody would look for', () => Buffer.from(`sep=^\n${written('^')}`)],
  [
    'separators up to the hundredth column',
    () => Buffer.from(written(',').replace(/\r\n/g, `${','.repeat(300)}\r\n`)),
  ],
])('%s: the same grid', async (_, bytes) => {
  expect((await open(bytes())).grid).toEqual(await expected());
});

test('lines above the header do not hide the separator', async () => {
  const title = ['2015年高级研修项目计划表，单位：示例局'];
  const { grid } = await open(Buffer.from(written(';', '\n', [title, [''], ...rows])));
  expect([grid.headerRow, grid.rows.length]).toEqual([3, 2]);
});

test('short rows are read as far as they go', async () => {
  const [header, first] = rows as [string[], string[]];
  const { grid } = await open(Buffer.from(written(',', '\n', [header, first.slice(0, 5), [], first])));
  expect(grid.rows.map((row) => row.filter((cell) => cell !== null).length > 0)).toEqual([true, false, true]);
});

test('a csv under the name of a workbook, and a file with neither, are what is in them', async () => {
  expect((await open(Buffer.from(written(',')))).sealed).toBe(false);
});

test.each<[string, () => Uint8Array, string]>([
  ['nothing', () => Buffer.alloc(0), 'not-a-workbook'],
  ['a note', () => Buffer.from('请见附件。\n谢谢。'), 'not-a-workbook'],
  ['a picture', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'not-a-workbook'],
  ['a PDF', () => Buffer.from('255044462d312e370a25c4e5f2e5eba7\0\0', 'latin1'), 'not-a-workbook'],
  ['an encoding of another country', () => Buffer.from('N\xe9,b\n\xe9,\xe8\n', 'latin1'), 'csv-encoding'],
  [
    'GB 18030 that a gateway took for UTF-8',
    () => Buffer.from(inGb18030(written(',')).toString('utf8')),
    'csv-encoding',
  ],
  ['a quote left open', () => Buffer.from(written(',').replace('市级', '"市级')), 'csv-quote'],
  ['another table', () => Buffer.from('日期,天气\n3月1日,晴\n'), 'no-header'],
  ['too many rows', () => Buffer.from(written(',') + '1,a\n'.repeat(20_001)), 'too-many-rows'],
  ['too many columns', () => Buffer.from(written(',') + '1,'.repeat(201)), 'too-wide'],
  ['more than 4 MB', () => Buffer.alloc(4 * 1024 * 1024 + 1, 0x2c), 'too-large'],
])('%s is refused', async (_, bytes, fault) => {
  expect(await faultOf(bytes())).toBe(fault);
});
