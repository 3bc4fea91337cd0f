/**
 * Which rows under a header are data. People print totals, section titles, the header again, what a form's columns
 * are numbered, an example, and below the table who filled it in: one note each, and none of them is read.
 */
import type { Cell, Column } from '../define-form.ts';
import type { HeaderTest } from '../header-test.ts';
import { noDataIn } from '../no-data.ts';
import { isBlank } from '../tidy.ts';
import { isNumber, isUnitText } from './units.ts';

/** What a row is that is no data; `line` names what is said of it. */
export type RowKind =
  | 'data'
  | 'blank'
  | 'total'
  | 'stray'
  | 'footer'
  | 'section'
  | 'numbering'
  | 'header'
  | 'example';

/** A row this far below the last one, with few cells, is a stray note and not data. */
const strayGap = 5;

const withoutBlanks = (text: string): string => text.normalize('NFKC').replace(/[\s\u200b]/g, '');
/** Blanks and the colon behind a word say nothing: 合 计：is 合计. */
const dense = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u200b]/g, '')
    .replace(/:$/, '');

const total =
  /^(?:[（(]?(?:本页|本表|本栏|以上|全部|各项|项目|经费|人数|全年|本年|本月|按月|分类|合并)?(?:合[计計]|[总總][计計]|小[计計]|共[计計]|累[计計]|汇总|彙總|总和|总数|合计数)[)）]?(?:\(.{0,12}\))?|(?:total|grandtotal|subtotal|sum)(?:\(.{0,16}\))?)$/i;
/** 共2个班，120人; in a column of figures 共39人 is one. */
const count = /^共[\d一二两三四五六七八九十百]+(?:个|[项期班人名条行场次]).{0,16}$/;
/** Sums, means and comparisons by other names; the row has figures and no other words. */
const summary =
  /^(?:计|平均(?:值|数|每.{1,2})?|均值|[人班]均.{0,2}|(?:上|去)年(?:同期|数|完成)?|同比.{0,4}|环比.{0,4}|[比较](?:上|去)年.{0,4}|增[幅长减](?:率|额)?|占比|比重|完成率|其中(?::.{0,12})?|average|mean|lastyear|of which.{0,16})$/i;
/** Asked of the first cells of every row. */
const mayBeTotal = /[计計總总累汇彙]|total|sum/i;
const totalSentence = /^(?:[（(]?(?:合计|总计|小计|共计|累计|本页小计|本页合计)[)）]?)[:：(（]/;
const footer =
  /^(?:填表|填报|制表|审核|审批|复核|复审|负责|单位负责|部门负责|分管领导|主要领导|主管领导|经办|报送|填写|联系|校对|统计|单位|盖章|公章|签章|签字|签名|日期|填表日期|制表日期|报出日期|报送日期)(?:人|员|单位|部门|日期|时间|签字|签章|意见|电话|方式|领导)*(?:\(.{0,10}\))?[:：]|^(?:注|备注|说明|附注|附|备|填表说明|填报说明|填写说明|编制说明|注意|注意事项|note|notes|remarks?|preparedby|reviewedby|signature|date)(?:\d{0,2})[:：.、]|^[※★*]|\((?:盖章|公章|签章|签字|签名)\)|^(?:[—-]*以下空白[—-]*|以下无正文|此处以下无正文|[—-]+完[—-]+)$|^第\d+页|^共\d+页/i;
const section =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|第[一二三四五六七八九十]{1,3}(?:部分|类|项|批)|\([一二三四五六七八九十]{1,3}\))/;
const partNumber = /^(?:[一二三四五六七八九十]{1,3}|[IVX]{1,4}|\([一二三四五六七八九十]{1,3}\))$/i;
const example =
  /^(?:\(?(?:填写|填表|填报)?(?:示例|样例|范例|举例)\)?|\(?例\)?|样表|例如|example|sample|e\.g\.?)(?:\d{0,2})(?:[:：].*)?$/i;
/** Column numbers of an official form: 1 2 3 · （1）（2） · 甲 乙 1 2 · A B C · ①. */
const columnNumber =
  /^(?:[(（]?\d{1,2}[)）]?(?:=.*)?|[甲乙丙丁戊己庚辛A-Z]|[一二三四五六七八九十]{1,2}|[①-⑳])$/;

/** Characters that such a line can begin with: data rows are told from them by the first one. */
const begins = new Set(
  '合总總彙小共本以全各项经人按分累汇填制审复负单部主分联报校统盖公签日注备说附编此※★*—-–/／\\无無第一二三四五六七八九十(（例示样范举甲乙丙丁ABCDEFGHtTsSgGnNrRpPdDeE①计平均班上去同环比较增占完其aAmMlLoO',
);

/** A line of at most three cells that says something of the table: who filled it in, notes, units. */
export const isNote = (cells: readonly Cell[]): boolean => {
  const filled = cells.filter((cell) => !isBlank(cell));
  const [first] = filled;
  return (
    filled.length > 0 && filled.length <= 3 && typeof first === 'string' && footer.test(withoutBlanks(first))
  );
};

export type RowClassifier = (cells: readonly Cell[], gap: number, isFirst: boolean) => RowKind;
type Given = {
  /** The form's column at a position of the sheet. */
  readonly columnOf: readonly (Column | undefined)[];
  readonly positions: readonly number[];
  readonly header: HeaderTest;
};

export const rowClassifier = (columnOf: Given['columnOf'], header: HeaderTest): RowClassifier => {
  const positions = columnOf.flatMap((column, i) => (column ? [i] : []));
  const given = { columnOf, positions, header };
  return (cells, gap, isFirst) => {
    let filled = 0;
    let first: Cell | undefined;
    for (const i of positions) {
      const cell = cells[i];
      if (cell === null || cell === undefined || cell === '') continue;
      if (typeof cell === 'string' && isBlank(cell)) continue;
      if (filled === 0) first = cell;
      if (++filled === 4) break;
    }
    if (filled === 0) return 'blank';
    // The usual row: a number or any word that begins no such line, and more cells behind it.
    if (
      filled === 4 &&
      !isFirst &&
      gap < strayGap &&
      !isSuspect(first, header) &&
      !isShortTotal(cells, positions)
    )
      return 'data';
    return tell(cells, gap, isFirst, given);
  };
};

const isSuspect = (first: Cell | undefined, header: HeaderTest): boolean =>
  typeof first === 'string' && (begins.has(first.trim()[0] as string) || header.begins(first));

/** Words where a number belongs. */
const isLabel = (cell: Cell, column: Column | undefined): boolean =>
  column !== undefined &&
  isNumber(column) &&
  typeof cell === 'string' &&
  !/[\d一二三四五六七八九十]/.test(cell);

/** 合计 behind an empty or a numbered first cell. */
const isShortTotal = (cells: readonly Cell[], positions: readonly number[]): boolean => {
  for (let n = 0; n < 3; n++) {
    const cell = cells[positions[n] as number];
    if (typeof cell === 'string' && cell.length <= 8 && mayBeTotal.test(cell) && total.test(dense(cell)))
      return true;
  }
  return false;
};

const tell = (
  cells: readonly Cell[],
  gap: number,
  isFirst: boolean,
  { columnOf, positions, header }: Given,
): RowKind => {
  const filled = positions.filter((i) => !isBlank(cells[i]));
  const at = filled[0] as number;
  const first = cells[at] as Cell;
  const texts = filled.filter((i) => typeof cells[i] === 'string');
  const word = typeof first === 'string' ? dense(first) : '';
  // 分类汇总 may be the name of a course: with days, choices and names beside it the row is data.
  const words = filled.filter((i) => i !== at && isWord(cells[i] as Cell, columnOf[i]));
  if (words.length < namesOfData && (total.test(word) || isShortTotal(cells, positions))) return 'total';
  if (filled.every((i) => isUnitText(cells[i]))) return 'header';
  // — in every cell.
  if (filled.length > 1 && filled.every((i) => noDataIn(String(cells[i])) === 'nothing')) return 'stray';
  if (example.test(word)) return 'example';
  if (texts.length >= 2 && header.matches(cells)) return 'header';
  if (isFirst && filled.length >= 4 && isNumbering(filled.map((i) => cells[i] as Cell))) return 'numbering';
  const few = filled.length * 3 <= positions.length && filled.length <= 6;
  // ★ before a name with others beside it is an ornament; alone it begins a note.
  const isFooter = (i: number) =>
    typeof cells[i] === 'string' &&
    footer.test(withoutBlanks(cells[i] as string)) &&
    (filled.length === 1 || !/^\s*[※★*]/.test(cells[i] as string));
  // 备注：… in the last cell of a row with figures belongs to the row.
  if (few && (isFooter(at) || (!hasFigure(cells, filled, columnOf) && filled.some(isFooter))))
    return 'footer';
  const figures = filled.filter((i) => i !== at && isFigureOf(cells[i] as Cell, columnOf[i]));
  if (
    figures.length > 0 &&
    figures.length === filled.length - 1 &&
    ((summary.test(word) && columnOf[at]?.kind !== 'reference') ||
      (at === positions[0] && isLabel(first, columnOf[at])))
  )
    return 'total';
  if (filled.length <= 3 && totalSentence.test(word)) return 'total';
  const beginsRow = at === positions[0] || !columnOf[at] || !isNumber(columnOf[at]);
  if (filled.length <= 2 && beginsRow && count.test(word)) return 'total';
  const column = columnOf[at];
  if (filled.length <= 2 && section.test(word)) return 'section';
  // 一 in the column of numbers, and the name of the part beside it.
  if (filled.length === 2 && texts.length === 2 && partNumber.test(word) && column && isNumber(column))
    return 'section';
  // A sentence where a number, a day or a choice belongs, and nothing beside it.
  if (
    filled.length === 1 &&
    positions.length > 2 &&
    column &&
    isNumber(column) &&
    // In the first column it may hold digits: elsewhere those may be the figure.
    (at === positions[0] ? word.length > 1 && sentence.test(word) : word.length > 4 && !/\d/.test(word))
  )
    return 'stray';
  if (
    gap >= strayGap &&
    positions.length > 2 &&
    few &&
    texts.length === filled.length &&
    !hasFigure(cells, filled, columnOf)
  )
    return filled.length === 1 || filled.length * 4 <= positions.length ? 'stray' : 'data';
  return filled.length === 1 && gap >= strayGap && positions.length > 2 ? 'stray' : 'data';
};

/** Words in a column of numbers that are no number with its unit: 续表, 1.以上经费含税, 2015年1月20日, but not 第3期. */
const sentence = /[^\d.,+\-*×xX%/"“”~一二三四五六七八九十百千万亿零〇两元人名位期个天日第约号]/;

const isFigureOf = (cell: Cell, column: Column | undefined): boolean =>
  column !== undefined && isNumber(column) && /\d/.test(String(cell));

/** Cells of words besides the first that a line of sums does not have. */
const namesOfData = 3;
const isWord = (cell: Cell, column: Column | undefined): boolean =>
  column !== undefined && !isNumber(column) && typeof cell === 'string' && noDataIn(cell) === undefined;

const hasFigure = (cells: readonly Cell[], filled: readonly number[], columnOf: Given['columnOf']): boolean =>
  filled.some((i) => isFigureOf(cells[i] as Cell, columnOf[i]));

/** Consecutive numbers, or marks of the same kind, from the first column on. */
const isNumbering = (cells: readonly Cell[]): boolean => {
  const marks = cells.map((cell) => dense(String(cell)));
  if (!marks.every((mark) => columnNumber.test(mark))) return false;
  const numbers = marks
    .map((mark) => Number(mark.replace(/[^\d=].*|=.*|\D/g, '')))
    .filter((number) => number > 0);
  return numbers.every((number, i) => i === 0 || number === (numbers[i - 1] as number) + 1);
};
