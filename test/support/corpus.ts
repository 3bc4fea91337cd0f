/**
 * Hundreds of sheets as people might send them: good sheets of every form with one or several cells, rows or
 * headers changed by a seeded hand, and rows as public pages printed them. The same list on every run.
 */
import { readRealRows } from '../../scripts/demo/real-rows.ts';
import type { SheetCells } from '../../shared/form/check-sheet.ts';
import type { Cell, CheckContext, Form } from '../../shared/form/define-form.ts';
import { layoutSheet } from '../../shared/form/sheet-layout.ts';
import { advancedPlan } from '../../shared/forms/advanced-plan.ts';
import { classReturn } from '../../shared/forms/class-return.ts';
import { forms } from '../../shared/programme/programmes.ts';
import { contextFor, givenSheet } from './given.ts';

export type CorpusSheet = {
  readonly name: string;
  readonly form: Form;
  readonly sheet: SheetCells;
  readonly context: CheckContext;
};

/** Numbers that look random and are the same on every run. */
export const seeded = (seed: number): ((below: number) => number) => {
  let state = seed * 2_654_435_761 + 1;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 3_266_489_917) >>> 0;
    return state % below;
  };
};

/** What people put into cells, rightly and wrongly. */
// biome-ignore format: a list to read across
export const usualCells: readonly Cell[] = [
  '', ' ', '\u3000', null, 0, -1, 1, 3.5, 60, 99_999_999, 1e21, 42_072, true, false,
  '60人', '约60人', '六十', '１２０', '1,200', '12万', '3.5万元', '-', '无', '同上', '待定', '若干', '50-60',
  '2015-03-09', '2015/3/9', '2015年3月9日', '20150309', '2015-02-30', '3月9日', '近期', '2015年3月9日—13日',
  '2015-03-13/2015-03-09', '二〇一五年三月', '2015-03', '2015年9月13—19日（星期一）', '下半年',
  '海洋科技开发', '海洋', '高等院校', '市级', 'marine', '是', '否', '√', '中级、副高', '正高级；中级',
  '370200198501010017', '370200198501010018', '37020019850101001X', '13800000000', '0532-85911111',
  '91370200MA3C000001', '市农业委员会', '农委', '青岛市人力资源和社会保障局', '2015A-NYW-001', '2015A-NYW-001-1', '2015Z-QQQ-9',
  '#REF!', '#N/A', '#ERROR!', '=A1+1', '＝SUM(A:A)', '+86', "'=1", '<b>粗</b>', '<script>', 'a\nb', '甲\t乙', '\u200b隐形\u202e',
  '合计', '总计', '小计', '备注：以上为初步计划', '长'.repeat(700), '😀🧪', '_x0041_', '\u0007', 'ÀÉ', '㈱①',
];

type Change = (sheet: SheetCells, draw: (below: number) => number) => SheetCells;

const copy = ({ headers, rows, ids }: SheetCells) => ({
  headers: [...headers],
  rows: rows.map((row) => [...row]),
  ids: [...ids],
});

const changes: readonly Change[] = [
  // A cell, or a handful.
  (sheet, draw) => {
    const changed = copy(sheet);
    for (let n = 1 + draw(6); n > 0; n--) {
      const row = changed.rows[draw(changed.rows.length)] as Cell[];
      row[draw(row.length)] = usualCells[draw(usualCells.length)] as Cell;
    }
    return changed;
  },
  // A whole column pasted one row too high, or of one value.
  (sheet, draw) => {
    const changed = copy(sheet);
    const at = draw(sheet.headers.length);
    const value = usualCells[draw(usualCells.length)] as Cell;
    const shifts = draw(2) === 0;
    changed.rows.forEach((row, i) => {
      row[at] = shifts ? (sheet.rows[i + 1]?.[at] ?? '') : value;
    });
    return changed;
  },
  // Rows copied, blank rows between, a total below, a stray note far below.
  (sheet, draw) => {
    const changed = copy(sheet);
    const width = sheet.headers.length;
    const blank = (): Cell[] => Array.from({ length: width }, () => '');
    const at = draw(changed.rows.length);
    changed.rows.splice(at, 0, [...(changed.rows[0] as Cell[])], blank());
    changed.ids.splice(at, 0, changed.ids[0] as string, '');
    const total = blank();
    total[0] = '合计';
    const stray = blank();
    stray[draw(width)] = '填表人注：以上数据为初步统计';
    for (const row of [total, ...Array.from({ length: 7 }, blank), stray]) {
      changed.rows.push(row);
      changed.ids.push('');
    }
    return changed;
  },
  // Headers renamed, doubled, missing, swapped with their columns.
  (sheet, draw) => {
    const changed = copy(sheet);
    const at = draw(sheet.headers.length);
    const other = draw(sheet.headers.length);
    const how = draw(4);
    if (how === 0) changed.headers[at] = '其他';
    else if (how === 1) changed.headers[at] = changed.headers[other] as string;
    else if (how === 2) {
      changed.headers.splice(at, 1);
      for (const row of changed.rows) row.splice(at, 1);
    } else
      for (const row of [changed.headers, ...changed.rows] as Cell[][])
        [row[at], row[other]] = [row[other] as Cell, row[at] as Cell];
    return changed;
  },
  // Rows that end early or run past the header.
  (sheet, draw) => {
    const changed = copy(sheet);
    for (const row of changed.rows) if (draw(3) === 0) row.length = draw(row.length + 1);
    (changed.rows[draw(changed.rows.length)] as Cell[]).push('多出的内容', 3);
    return changed;
  },
];

const perForm = 15;

const mutatedOf = (form: Form, formIndex: number): CorpusSheet[] => {
  const context = contextFor(form);
  const printed = layoutSheet(form, context, 'zh').map(({ header }) => header);
  return Array.from({ length: perForm }, (_, n) => {
    const draw = seeded(formIndex * 1_000 + n);
    const good = givenSheet(form, 3 + draw(10), context);
    const titled = n % 3 === 0 ? { ...good, headers: printed } : good;
    const once = (changes[n % changes.length] as Change)(titled, draw);
    const sheet = n < 2 * changes.length ? once : (changes[draw(changes.length)] as Change)(once, draw);
    return { name: `${form.id} ${n + 1}`, form, context, sheet };
  });
};

/** Rows of data/real-classes.csv under the headers of a plan and of a class return. */
const realSheets = (): CorpusSheet[] => {
  const real = readRealRows();
  const headers = Object.keys(real[0] ?? {});
  return [advancedPlan, classReturn].flatMap((form) => {
    const titles = Object.values(form.columns).map(({ header }) => header.zh);
    return Array.from({ length: Math.ceil(real.length / 10) }, (_, page) => {
      const rows = real
        .slice(page * 10, page * 10 + 10)
        .map((row, i) =>
          titles.map((_, column) => (column === 0 ? i + 1 : (row[headers[column] ?? ''] ?? ''))),
        );
      return {
        name: `${form.id} real ${page + 1}`,
        form,
        context: contextFor(form),
        sheet: { headers: titles, rows, ids: rows.map((_, i) => `r${i + 1}`) },
      };
    });
  });
};

export const corpus: readonly CorpusSheet[] = [...forms.flatMap(mutatedOf), ...realSheets()];
