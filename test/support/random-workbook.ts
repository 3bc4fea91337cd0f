/** Workbooks as anybody might keep them: tabs, titles, headers of all sorts, rows, merged cells, remarks beside and below. */
import fc from 'fast-check';
import type { Cell, Form } from '../../shared/form/define-form.ts';
import { letterOf } from '../../shared/form/table/header-issues.ts';
import { usualCells } from './corpus.ts';
import { givenSheet } from './given.ts';
import { zipOf } from './zip.ts';

export type RandomTab = {
  readonly name: string;
  readonly hidden: boolean;
  /** From row 1. */
  readonly cells: readonly (readonly Cell[])[];
  /** A1:B2 */
  readonly merges: readonly string[];
};

// What XML cannot hold is left out.
export const xmlText = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');

const cellXml = (cell: Cell, ref: string): string => {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${ref}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${ref}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  return `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${xmlText(cell)}</t></is></c>`;
};

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';

const tabXml = ({ cells, merges }: RandomTab): string => {
  const rows = cells.map(
    (row, r) =>
      `<row r="${r + 1}">${row.map((cell, c) => cellXml(cell, `${letterOf(c)}${r + 1}`)).join('')}</row>`,
  );
  const merged = merges.length
    ? `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
    : '';
  return `<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData>${merged}</worksheet>`;
};

export const bytesOf = (tabs: readonly RandomTab[]): Buffer =>
  zipOf([
    { name: '[Content_Types].xml', content: `<Types xmlns="${packaged}/content-types"/>` },
    {
      name: '_rels/.rels',
      content: `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${tabs.map(({ name, hidden }, i) => `<sheet name="${xmlText(name)}" sheetId="${i + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships xmlns="${packaged}/relationships">${tabs.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}</Relationships>`,
    },
    ...tabs.map((tab, i) => ({ name: `xl/worksheets/sheet${i + 1}.xml`, content: tabXml(tab) })),
  ]);

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...usualCells) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '同上',
      '〃',
      '/',
      '合计',
      '填表人：样例',
      '注：样例',
      '一、样例',
      '（1）',
      '例',
      '姓名',
    ),
  },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.integer() },
);
const decorate = (title: string): fc.Arbitrary<string> =>
  fc.constantFrom(
    title,
    `${title}（万元）`,
    `${title}\n（每人）`,
    `▲${title}`,
    `1.${title}`,
    `${title}（必填）`,
    `其他${title}`,
    '',
    '备注二',
  );

/** A table of the form with anything done to it. */
const anyTable = (form: Form): fc.Arbitrary<Omit<RandomTab, 'name' | 'hidden'>> => {
  const { headers, rows } = givenSheet(form, 4);
  const width = headers.length;
  return fc
    .record({
      titles: fc.array(
        fc.constantFrom<readonly Cell[]>(
          [],
          ['年度计划表'],
          ['单位：万元'],
          [null, '共', 12],
          ['', '说明文字'],
        ),
        { maxLength: 4 },
      ),
      changedHeaders: fc.array(fc.nat(width - 1), { maxLength: 3 }),
      below: fc.constantFrom<readonly Cell[][]>(
        [],
        [['', '（万元）']],
        [headers.map((_, i) => `（${i + 1}）`)],
      ),
      changes: fc.array(fc.tuple(fc.nat(3), fc.nat(width + 1), anyCell), { maxLength: 10 }),
      blanks: fc.array(fc.nat(5), { maxLength: 3 }),
      remarks: fc.array(fc.array(anyCell, { maxLength: 4 }), { maxLength: 3 }),
      gap: fc.nat(8),
      merges: fc.array(fc.tuple(fc.nat(width - 1), fc.nat(8), fc.nat(2), fc.nat(2)), { maxLength: 2 }),
    })
    .chain((parts) =>
      fc
        .tuple(
          ...headers.map((title, i) =>
            parts.changedHeaders.includes(i) ? decorate(title) : fc.constant(title),
          ),
        )
        .map((decorated) => {
          const data = rows.map((row) => [...row]);
          for (const [row, column, cell] of parts.changes) (data[row] as Cell[])[column] = cell;
          for (const at of parts.blanks) data.splice(at, 0, []);
          const cells = [
            ...parts.titles,
            decorated as Cell[],
            ...parts.below,
            ...data,
            ...Array.from({ length: parts.gap }, () => []),
            ...parts.remarks,
          ];
          const merges = parts.merges.map(([column, row, wide, high]) => {
            const top = parts.titles.length + row;
            return `${letterOf(column)}${top + 1}:${letterOf(column + wide)}${top + 1 + high}`;
          });
          return { cells: cells.map((row) => Array.from(row, (cell) => cell ?? null)), merges };
        }),
    );
};

const anyNotes: fc.Arbitrary<Omit<RandomTab, 'name' | 'hidden'>> = fc
  .array(fc.array(anyCell, { maxLength: 4 }), { maxLength: 4 })
  .map((cells) => ({ cells, merges: [] }));

/** One to three tabs of a workbook, most of them tables of the form. */
export const anyWorkbook = (form: Form): fc.Arbitrary<RandomTab[]> =>
  fc
    .array(
      fc.record({
        hidden: fc.boolean(),
        tab: fc.oneof({ weight: 3, arbitrary: anyTable(form) }, { weight: 1, arbitrary: anyNotes }),
      }),
      { minLength: 1, maxLength: 3 },
    )
    .map((tabs) =>
      tabs.map(({ hidden, tab }, i) => ({ ...tab, name: `工作表${i + 1}`, hidden: hidden && i > 0 })),
    );
