/**
 * 空白证流水号: serials that the bureau had printed on the blanks (notice 67: it supervises them). They are another number
 * than the certificate's: one blank carries one certificate, and a spoiled one carries none and is accounted for.
 */
import { foldText } from '../form/fold-text.ts';

/** Letters that the printer chose, then figures; shorter than the number of anybody. */
const pattern = /^(?=.{3,14}$)([0-9A-Z-]{0,11}?)(\d{3,10})$/;
const range = /^(.+?)~(.+)$/;
/** The ways people write the mark of a range; a hyphen is not among them, since it is part of some serials. */
const rangeMarks = /\s*(?:[~\u301c\u223c至到]|[\u2013\u2014]{1,2})\s*/g;
/** More would be a slip of the pen. */
const mostOfRange = 500;

/** A0001-A0003: two of one printing. */
const isTwo = /^([A-Z]+)\d+-\1\d+$/;

/**
 * As it is kept: in capitals, without blanks, width and a hyphen between letters and figures, so that A-000123 and
 * A000123 are one paper; undefined where it is none.
 */
export const readBlank = (text: string): string | undefined => {
  const blank = foldText(text)
    .toUpperCase()
    .replace(/([A-Z])-(?=\d)/g, '$1');
  return pattern.test(blank) && !isTwo.test(blank) ? blank : undefined;
};

const partsOf = (blank: string) => {
  const [, letters = '', figures = ''] = pattern.exec(blank) ?? [];
  return { letters, width: figures.length, serial: Number(figures) };
};
type Parts = ReturnType<typeof partsOf>;
const blankAt = ({ letters, width }: Pick<Parts, 'letters' | 'width'>, serial: number): string =>
  letters + String(serial).padStart(width, '0');

/** 0998-1001: one serial with a hyphen, or four blanks? Nobody can tell. */
const isUnclear = (word: string): boolean => {
  const [, from = '', to = ''] = /^(\d+)-(\d+)$/.exec(foldText(word)) ?? [];
  return from !== '' && from.length === to.length && from < to;
};

/** `A000123、A000125~A000127`: each of them, or undefined where one is none or unclear or a range is too long. */
export const readBlanks = (text: string): readonly string[] | undefined => {
  const all: string[] = [];
  const marked = text.normalize('NFKC').replace(rangeMarks, '~');
  for (const word of marked.split(/[\s,、;]+/).filter((each) => each !== '')) {
    if (isUnclear(word)) return undefined;
    const [, from = word, to = word] = range.exec(word) ?? [];
    const [first, last] = [readBlank(from), readBlank(to)];
    if (first === undefined || last === undefined) return undefined;
    const [one, other] = [partsOf(first), partsOf(last)];
    const count = other.serial - one.serial + 1;
    if (one.letters !== other.letters || one.width !== other.width || count < 1 || count > mostOfRange)
      return undefined;
    for (let i = 0; i < count; i++) all.push(blankAt(one, one.serial + i));
  }
  return all;
};

/** Blanks of one printing that are accounted for nowhere. */
export type BlankGap = { readonly from: string; readonly to: string; readonly count: number };

/**
 * What is missing between the first and the last of each printing (the same letters, as many figures).
 * @param known all that are used or spoiled @param own between whose first and last one looks; all where left out
 */
export const gapsOf = (known: Iterable<string>, own: Iterable<string> = known): readonly BlankGap[] => {
  const printingOf = (blank: string): string => {
    const { letters, width } = partsOf(blank);
    return `${letters} ${width}`;
  };
  const bounds = new Map<string, Parts & { readonly last: number }>();
  for (const blank of own) {
    const parts = partsOf(blank);
    const seen = bounds.get(printingOf(blank)) ?? { ...parts, last: parts.serial };
    bounds.set(printingOf(blank), {
      ...parts,
      serial: Math.min(seen.serial, parts.serial),
      last: Math.max(seen.last, parts.serial),
    });
  }
  const serials = new Map<string, Set<number>>();
  for (const blank of known) {
    const of = serials.get(printingOf(blank)) ?? new Set();
    serials.set(printingOf(blank), of.add(partsOf(blank).serial));
  }
  const gaps: BlankGap[] = [];
  for (const [printing, { last, ...parts }] of [...bounds].sort(([a], [b]) => (a < b ? -1 : 1))) {
    let next = parts.serial;
    const inside = [...(serials.get(printing) ?? [])]
      .filter((serial) => serial >= parts.serial && serial <= last)
      .sort((a, b) => a - b);
    for (const serial of inside) {
      if (serial > next)
        gaps.push({
          from: blankAt(parts, next),
          to: blankAt(parts, serial - 1),
          count: serial - next,
        });
      next = serial + 1;
    }
  }
  return gaps;
};
