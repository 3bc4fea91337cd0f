import { quote } from '../../ground/issue.ts';
import { maskNumbers, mayHoldNumber } from '../../ground/mask-numbers.ts';
import { columnExample } from '../column-help.ts';
import type { Cell, CheckContext, TextColumn } from '../define-form.ts';
import { noDataIn } from '../no-data.ts';
import { cleanText, isUsualText, readNoData, refuseText } from '../tidy.ts';
import { Finding, type Kind } from './kind.ts';

const defaultLength = 200;

/** 海 洋, 张 三: single characters spaced out to fill a line. */
const spacedOut = /^[\u4e00-\u9fff](?:[ \u3000]+[\u4e00-\u9fff])+$/;
/** A long number that a sheet keeps as a figure: 2.015E+11. */
const inPowers = /^\d(?:\.\d+)?E\+?\d+$/i;
const truth = /^(?:true|false)$/i;
const figuresOnly = /^(?=.*\d)[\d\s.,:/年月日时分T-]+$/;

/** Why what stands in the cell is no text of the column: a figure, a date or TRUE that came from somewhere else. */
const noText = (clean: string, { words }: TextColumn): Finding | undefined =>
  inPowers.test(clean)
    ? new Finding('digits-lost', { value: quote(clean) })
    : truth.test(clean) || (words && figuresOnly.test(clean))
      ? new Finding('not-text', { value: quote(clean) })
      : undefined;

/**
 * Text as typed, without invisible characters and without the middle of a person's number. Numbers are taken as their digits, except for names and titles.
 */
export const text: Kind<TextColumn> = {
  reader: (column, context) => {
    const cited = citedIn(column, context);
    const limit = column.maxLength ?? defaultLength;
    return (cell) => {
      if (cell === null || cell === '') return undefined;
      const code = cited.codeOf(cell);
      if (code !== undefined) return code;
      if (typeof cell === 'string' && cell.length <= limit && isUsualText(cell) && !mayHoldNumber(cell))
        return cell;
      const typed = String(cell);
      const refused = refuseText(typed);
      if (refused) return refused;
      const clean = cleanText(typed);
      if (clean === '') return undefined;
      if (clean.length > limit)
        return new Finding('text-too-long', { length: clean.length, limit, value: quote(clean) });
      const reading = noText(clean, column) ?? noteMasked(clean) ?? noteChanged(typed.trim(), clean);
      return column.none && noDataIn(clean) === 'nothing' ? clean : readNoData(clean, column, reading);
    };
  },
  print: (value, column, context) => citedIn(column, context).labelOf(String(value)),
  layout: (column) => ({ format: '@', width: column.width ?? 180 }),
  example: (column, context, seed) =>
    (seed === 0 ? columnExample(column, context) : undefined) ?? `${column.header.zh}示例${seed + 1}`,
  accepts: (column) => ({
    zh: `文字，最多 ${column.maxLength ?? defaultLength} 字。`,
    en: `Text, at most ${column.maxLength ?? defaultLength} characters.`,
  }),
};

/** Of a text that may name a row: its code, however much of the title stands behind it, and both as a cell shows them. */
const citedIn = ({ cites }: TextColumn, { references }: Pick<CheckContext, 'references'>) => {
  const items = (cites && references?.[cites]) ?? [];
  const byCode = new Map(items.map(({ code, title }) => [code, title]));
  return {
    codeOf: (cell: Cell): string | undefined => {
      if (byCode.size === 0 || typeof cell !== 'string') return undefined;
      const [head = ''] = cell.normalize('NFKC').trim().split(/\s/);
      const code = head.toUpperCase();
      const rest = cell.normalize('NFKC').trim().slice(head.length).trim();
      const title = byCode.get(code);
      return title !== undefined && (rest === '' || rest === title.normalize('NFKC').trim())
        ? code
        : undefined;
    },
    labelOf: (value: string): string => {
      const title = byCode.get(value);
      return title ? `${value} ${title}` : value;
    },
  };
};

const noteMasked = (clean: string): Finding | undefined => {
  const masked = maskNumbers(clean);
  return masked === clean ? undefined : new Finding('number-masked', {}, masked);
};

const noteChanged = (typed: string, clean: string): string | Finding => {
  const joined = spacedOut.test(clean) ? clean.replace(/\s/g, '') : clean;
  if (joined === typed) return joined;
  if (joined.length < typed.length) return new Finding('tidied', {}, joined);
  return /[\u2e80-\u2fd5]/.test(typed) ? new Finding('radicals-folded', {}, joined) : joined;
};
