/** What a table says around its cells, one trap each, on a plan of two good rows. */
import type { SheetCells } from '../../shared/form/check-sheet.ts';
import type { Cell, CheckContext, Form } from '../../shared/form/define-form.ts';
import { exampleRow, printRow } from '../../shared/form/sheet-layout.ts';

type Change = (
  sheet: { headers: string[]; rows: Cell[][] },
  at: (column: string) => number,
) => SheetCells['around'];
type AroundCase = { readonly zh: string; readonly en: string; readonly change: Change };

const header =
  (column: string, text: string): Change =>
  (sheet, at) => {
    sheet.headers[at(column)] = text;
    return undefined;
  };
const cell =
  (column: string, value: Cell): Change =>
  (sheet, at) => {
    (sheet.rows[1] as Cell[])[at(column)] = value;
    return undefined;
  };
const line =
  (cells: { readonly [column: string]: Cell }): Change =>
  (sheet, at) => {
    const row: Cell[] = sheet.headers.map(() => '');
    for (const [column, value] of Object.entries(cells)) row[at(column)] = value;
    sheet.rows.push(row);
    return undefined;
  };

export const aroundCases: readonly AroundCase[] = [
  {
    zh: '表头“经费预算（万元）”',
    en: 'header “Budget (10,000 yuan)”',
    change: header('budget', '经费预算（万元）'),
  },
  { zh: '表头“经费（每人）”', en: 'header “Funds (per person)”', change: header('budget', '经费（每人）') },
  { zh: '表头“经费（美元）”', en: 'header “Funds (US dollars)”', change: header('budget', '经费（美元）') },
  { zh: '表头“学时（天）”', en: 'header “Hours (days)”', change: header('hours', '学时（天）') },
  {
    zh: '表头“人数（人次）”',
    en: 'header “Persons (person-times)”',
    change: header('persons', '人数（人次）'),
  },
  {
    zh: '表头“经费预算（财政）”',
    en: 'header “Budget (public)”',
    change: header('budget', '经费预算（财政）'),
  },
  {
    zh: '表头以上“单位：万元”，本栏表头“经费预算”',
    en: 'a line above says 10,000 yuan, the header names no unit',
    change: (sheet, at) => {
      sheet.headers[at('budget')] = '经费预算';
      return { above: ['单位：万元'] };
    },
  },
  {
    zh: '表头以上“单位：万元”，本栏表头“经费预算（元）”',
    en: 'a line above says 10,000 yuan, the header says yuan',
    change: () => ({ above: ['单位：万元'] }),
  },
  { zh: '没有表头的一栏有内容', en: 'content under no header', change: header('place', '') },
  {
    zh: '承办单位纵向合并两行',
    en: 'the host is merged over two rows',
    change: (sheet, at) => {
      (sheet.rows[1] as Cell[])[at('host')] = '';
      return { merges: [{ row: 0, column: at('host'), rows: 2, columns: 1 }] };
    },
  },
  {
    zh: '经费预算纵向合并两行',
    en: 'the budget is merged over two rows',
    change: (sheet, at) => {
      (sheet.rows[1] as Cell[])[at('budget')] = '';
      return { merges: [{ row: 0, column: at('budget'), rows: 2, columns: 1 }] };
    },
  },
  { zh: '承办单位“同上”', en: '“同上” (as above) as host', change: cell('host', '同上') },
  { zh: '经费预算“同上”', en: '“同上” (as above) as budget', change: cell('budget', '同上') },
  {
    zh: '公式没有存储计算结果',
    en: 'a formula without a stored value',
    change: (_, at) => ({ unvalued: [[1, at('days')]] }),
  },
  { zh: '隐藏一行', en: 'a hidden row', change: () => ({ hidden: [1] }) },
  {
    zh: '另一工作表也有数据',
    en: 'another sheet holds rows too',
    change: () => ({ tabs: [{ name: '二季度', table: true }] }),
  },
  { zh: '合计行', en: 'a total', change: line({ number: '合  计', persons: 120 }) },
  { zh: '落款', en: 'a signature', change: line({ number: '填表人：样例', host: '审核人：样例' }) },
  { zh: '小标题', en: 'a section title', change: line({ number: '一、海洋类' }) },
  { zh: '示例行', en: 'an example', change: line({ number: '例', title: '海洋牧场高级研修班' }) },
  {
    zh: '表头右侧有内容',
    en: 'a remark right of the headers',
    change: (sheet) => {
      (sheet.rows[1] as Cell[]).push('已报分管领导');
      return undefined;
    },
  },
];

/** The sheet of a case. */
export const aroundSheet = (form: Form, context: CheckContext, { change }: AroundCase): SheetCells => {
  const names = Object.keys(form.columns);
  const rows = [0, 1].map((seed) => [...printRow(form, exampleRow(form, context, seed), context)]);
  const sheet = { headers: Object.values(form.columns).map(({ header: { zh } }) => zh), rows };
  const around = change(sheet, (column) => names.indexOf(column));
  return { ...sheet, ids: sheet.rows.map((_, i) => `r${i + 1}`), ...(around && { around }) };
};
