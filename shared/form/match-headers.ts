/**
 * Finds a form's columns under whatever headers people left: Chinese, English, both, decorated, numbered, with a
 * unit in brackets or in a second line. The exact name beats another word for the same column.
 */
import type { Column, Columns, Form } from './define-form.ts';
import { qualifies } from './table/units.ts';
import { cleanText } from './tidy.ts';

/** Marks of a required column, ornaments, brackets around the whole. */
const ornaments = /[*＊※▲△★☆●○◆◇■□▪•]|\((?:必填项?|选填|可选|非必填|required|optional)\)|[:：]$/g;
const fold = (header: string): string =>
  cleanText(header)
    .normalize('NFKC')
    .replace(/[〔{<「『《]([^〔〕{}<>「」『』《》]*)[〕}>」』》]/g, '($1)')
    .replace(/\s/g, '')
    .toLowerCase()
    .replace(ornaments, '')
    .replace(/^[【[(]([^【[(\])】]*)[】\])]$/, '$1')
    .replace(ornaments, '')
    .replace(/\.$/, '');
/** 1. · (1) · 一、 before a name. */
const numbering = /^(?:\(?[\d一二三四五六七八九十]{1,3}[).、．]|[①-⑳])/;
const bracket = /[([【]([^()[\]【】]*)[)\]】]/g;

/** A header as the name it may be and what stands beside it: units and other qualifiers. */
type Reading = { readonly name: string; readonly beside: readonly string[] };

const withoutBrackets = (folded: string): Reading => {
  const beside: string[] = [];
  const name = folded.replace(bracket, (_, inside: string) => {
    beside.push(inside);
    return '';
  });
  return { name, beside };
};

/** 经费/万元, 经费:万元, 经费,万元 and the like. */
const trailing = /^(.+?)[/:,，、_|·—-]([^/:,，、_|·—-]{1,12})$/;
/** 经费预算万元 · 经费预算单位万元 · 经费预算以万元计, for no blank is seen between them. */
const glued =
  /^(.+?)[/:,，、_|·—-]?(?:[以按]|[单單]位:?)?([十百千万萬亿億]*元|学时|课时|小时|人次|美元|港元)(?:计|为单位)?$/;

/** A whole paragraph is no header, and takes long to be read as one. */
const longestHeader = 1_000;

/** From the most literal to the freest; the first that is a name counts. */
const readingsOf = (text: string): Reading[] => {
  if (text.length > longestHeader) return [];
  const lines = text.trim().split(/\r\n|\r|\n/);
  const whole = fold(text);
  const unnumbered = whole.replace(numbering, '');
  const first = fold(lines[0] as string);
  // A second line in brackets is a unit; without them it may be the name under a group's: 人数, 合格人数.
  const below = lines
    .slice(1)
    .map(fold)
    .filter((line) => line !== '')
    .flatMap((line) => {
      const own = withoutBrackets(line);
      return own.name === '' ? own.beside : [line];
    });
  const group = withoutBrackets(first);
  const readings: Reading[] = [whole, unnumbered].map((name) => ({ name, beside: [] }));
  const last = below[below.length - 1];
  if (last !== undefined) {
    const own = withoutBrackets(last);
    const over = [...(qualifies(group.name) ? [group.name] : []), ...group.beside];
    readings.push({ name: last, beside: over }, { name: own.name, beside: [...over, ...own.beside] });
  }
  for (const line of [first, first.replace(numbering, '')]) {
    const own = withoutBrackets(line);
    readings.push({ name: line, beside: below }, { name: own.name, beside: [...own.beside, ...below] });
  }
  const bare = withoutBrackets(unnumbered);
  readings.push(bare);
  for (const pattern of [trailing, glued]) {
    const [, name, unit] = pattern.exec(bare.name) ?? [];
    if (name !== undefined && unit !== undefined) readings.push({ name, beside: [...bare.beside, unit] });
  }
  return readings.filter((reading) => reading.name !== '');
};

type Names = {
  /** The column's own names, with and without their unit. */
  readonly exact: ReadonlyMap<string, string>;
  readonly other: ReadonlyMap<string, string>;
  /** The unit that a column's own name carries, as 元 of 经费预算（元）. */
  readonly own: ReadonlyMap<string, readonly string[]>;
};

const compiled = new WeakMap<Columns, Names>();

/** The names of a form's columns, worked out once: the header of a table is looked for in many lines. */
const namesOf = (columns: Columns): Names => {
  const known = compiled.get(columns);
  if (known) return known;
  const exact = new Map<string, string>();
  const bare = new Map<string, string>();
  const other = new Map<string, string>();
  const own = new Map<string, readonly string[]>();
  const keep = (names: Map<string, string>, name: string, column: string) => {
    if (name !== '' && !names.has(name)) names.set(name, column);
  };
  for (const [column, { header, also = [] }] of Object.entries(columns) as [string, Column][]) {
    for (const name of [header.zh, header.en, header.zh + header.en].map(fold)) {
      keep(exact, name, column);
      const without = withoutBrackets(name);
      keep(bare, without.name, column);
      own.set(column, [...(own.get(column) ?? []), ...without.beside]);
    }
    for (const name of also.map(fold)) {
      keep(other, name, column);
      keep(other, withoutBrackets(name).name, column);
    }
  }
  // 学时 may be the bare name of 学时（每人） and another column's own: the whole name counts.
  for (const [name, column] of bare) keep(exact, name, column);
  const names = { exact, other, own };
  compiled.set(columns, names);
  return names;
};

export type HeaderMatch = {
  /** For each given header the column it stands for, or undefined. */
  readonly columnAt: readonly (string | undefined)[];
  readonly missing: readonly string[];
  /** Columns that several headers may stand for, with the positions of all of these. */
  readonly doubled: ReadonlyMap<string, readonly number[]>;
  /** Indices of headers with text that belong to no column. */
  readonly unknown: readonly number[];
  /** For each given header what stands beside the column's name and is not in the name itself: units, remarks. */
  readonly beside: readonly (readonly string[])[];
};

/** Says that a column is the sum of others: 合计 under 经费预算, beside 市财政 and 自筹. */
const sum = /^(?:合计|总计|小计|总额|总数|合計|總計|total)$/;

type Found = { readonly column: string; readonly beside: readonly string[]; readonly exact: boolean };

const findColumn = ({ exact, other, own }: Names, header: string): Found | undefined => {
  const readings = readingsOf(header);
  for (const [names, isExact] of [
    [exact, true],
    [other, false],
  ] as const)
    for (const { name, beside } of readings) {
      const column = names.get(name);
      if (column === undefined) continue;
      // The English line of our own header is no qualifier.
      const said = beside.filter(
        (each) => exact.get(withoutBrackets(each).name) !== column && own.get(column)?.indexOf(each) === -1,
      );
      return { column, beside: said, exact: isExact };
    }
  return undefined;
};

/** Where parts of a column stand beside their sum, the sum is the column: its position. */
const sumsOf = (found: readonly (Found | undefined)[]): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  found.forEach((each, i) => {
    if (!each?.beside.some((word) => sum.test(word))) return;
    const { column } = each;
    const parts = found.filter((other, j) => j !== i && other?.column === column);
    const isSum = parts.length > 0 && parts.every((part) => part?.beside.some((word) => !sum.test(word)));
    if (isSum && !parts.some((part) => part?.beside.some((word) => sum.test(word)))) sums.set(column, i);
  });
  return sums;
};

export const matchHeaders = (form: Pick<Form, 'columns'>, headers: readonly unknown[]): HeaderMatch => {
  const names = namesOf(form.columns);
  const found = headers.map((header) => {
    const text = String(header ?? '');
    return text.trim() === '' ? undefined : findColumn(names, text);
  });
  const exactly = new Set(found.flatMap((each) => (each?.exact ? [each.column] : [])));
  const sums = sumsOf(found);
  const seen = new Map<string, number>();
  const doubled = new Map<string, number[]>();
  const unknown: number[] = [];
  const beside: (readonly string[])[] = [];
  const columnAt = headers.map((header, i) => {
    const each = found[i];
    beside.push([]);
    // Where a column stands under its own name, another word for it is something else: 人数 beside 计划人数.
    if (!each || (!each.exact && exactly.has(each.column)) || (sums.get(each.column) ?? i) !== i) {
      if (String(header ?? '').trim() !== '') unknown.push(i);
      return undefined;
    }
    const first = seen.get(each.column);
    if (first !== undefined) {
      doubled.set(each.column, [...(doubled.get(each.column) ?? [first]), i]);
      return undefined;
    }
    seen.set(each.column, i);
    beside[i] = sums.has(each.column) ? each.beside.filter((word) => !sum.test(word)) : each.beside;
    return each.column;
  });
  return {
    columnAt,
    missing: Object.keys(form.columns).filter((name) => !seen.has(name)),
    doubled,
    unknown,
    beside,
  };
};

/** Tells a row that repeats the header of the form, in any of the words for it. */
export type HeaderTest = {
  /** Can the row's first word begin one? Asked of every row, so only its first character is looked at first. */
  readonly begins: (first: string) => boolean;
  readonly matches: (cells: readonly unknown[]) => boolean;
};

export const headerTest = (form: Pick<Form, 'columns'>): HeaderTest => {
  const { exact, other } = namesOf(form.columns);
  const characters = new Set([...exact.keys(), ...other.keys()].map((name) => name[0]));
  return {
    begins: (first) =>
      characters.has(first.trim()[0]?.toLowerCase()) &&
      findColumn(namesOf(form.columns), first) !== undefined,
    matches: (cells) => {
      const texts = cells.filter((cell) => typeof cell === 'string' && cell.trim() !== '').length;
      const filled = cells.filter(
        (cell) => cell !== null && cell !== undefined && String(cell).trim() !== '',
      ).length;
      const known = matchHeaders(form, cells).columnAt.filter((column) => column !== undefined).length;
      return texts === filled && known >= 3 && known * 2 >= filled;
    },
  };
};

/** How far from the top a header is looked for: people put titles, notes and lists above it. */
export const searchDepth = 60;

/** The row of a grid that looks most like the form's header; -1 when none does. */
export const findHeaderRow = (form: Pick<Form, 'columns'>, grid: readonly (readonly unknown[])[]): number => {
  const total = Object.keys(form.columns).length;
  let best = -1;
  let bestCount = 0;
  for (let i = 0; i < Math.min(grid.length, searchDepth); i++) {
    const row = grid[i] as readonly unknown[];
    const texts = row.filter((cell) => typeof cell === 'string' && cell.trim() !== '').length;
    if (texts === 0) continue;
    const count = total - matchHeaders(form, row).missing.length;
    // A third of the form's columns, or most of a short table's.
    const isHeader = count >= Math.max(1, Math.floor(total / 3)) || (count >= 3 && count * 2 >= texts);
    if (isHeader && count > bestCount) {
      best = i;
      bestCount = count;
    }
  }
  return best;
};
