/** What a person typed to query the record, as a query: an e-mail or name, days, a period, a receipt, a unit or form by its name, in any mixture. */

import type { RequestTo } from '../../shared/contract/routes.ts';
import { isoDay, isoMonth } from '../../shared/form/calendar-day.ts';
import { fill } from '../../shared/ground/bilingual.ts';
import { dayExists } from '../../shared/ground/day-exists.ts';
import { parseReceipt } from '../../shared/submission/parse-receipt.ts';
import { recordWords } from '../../shared/words/record.ts';
import { Refusal } from '../google/refusal.ts';
import { namedInWords, namesIn } from './named-in-words.ts';

type Query = RequestTo<'queryAudit'>['query'];

const dayText = /(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?/g;
/** It ends by itself, so that nobody need write a blank. */
const monthText = /\d{4}年(?:\d{1,2}月)?|\d{1,2}月份?/g;
const periodText = /^(\d{4})(?:[-/.年](\d{1,2})月?|年)?$/;
const bareMonth = /^(\d{1,2})月份?$/;
/** The directory knows whose it is. */
const nameText = /^[\p{L}·.'’-]{2,}$/u;

/** Of a unit alone everything there is: as many as one reads. */
const ofUnit = 100;

const { who: person, unit, form, period } = recordWords;
const names = { person, unit, form, period };

/** Of each thing one can be asked for: a second one would take the place of the first unseen. */
const together = (query: Query, more: Query): Query => {
  const both = { ...query, ...more };
  for (const key of Object.keys(more) as (keyof Query)[])
    if (query[key] !== undefined && query[key] !== more[key])
      throw new Refusal('two-of-one', fill(recordWords.twoOfOne, { what: names[key as keyof typeof names] }));
  return both;
};

/**
 * @param today ISO date: 3月 is the last March that has begun
 * @throws Refusal when something in it is none of these, may be one of several, or is asked for twice
 */
export const readQuestion = (text: string, today: string): Query => {
  const refuse = (): never => {
    throw new Refusal('not-understood', fill(recordWords.notUnderstood, { text: text.slice(0, 60) }));
  };
  const named = namesIn(text);
  const days: string[] = [];
  const rest = named.rest.replace(dayText, (_, ...found: string[]) => {
    const [year, month, day] = found.slice(0, 3).map(Number) as [number, number, number];
    if (!dayExists(year, month, day)) refuse();
    days.push(isoDay(year, month, day));
    return ' ';
  });
  let query = named.named.reduce<Query>(together, {});
  for (const word of rest
    .replace(monthText, ' $& ')
    .split(/[\s~,，、;；至到—]+|^-+$/)
    .filter((each) => each !== '' && !/^-+$/.test(each)))
    query = together(query, readWord(word, today) ?? refuse());
  if (days.length > 2 || (days.length === 0 && Object.keys(query).length === 0)) refuse();
  const [from, to] = days.sort() as [string?, string?];
  if (from !== undefined) return { ...query, from, to: to ?? from };
  const isUnitAlone = query.unit !== undefined && Object.keys(query).length === 1;
  return isUnitAlone ? { ...query, limit: ofUnit } : query;
};

const readWord = (word: string, today: string): Query | undefined => {
  if (word.includes('@')) return { person: word };
  const period = periodText.exec(word);
  if (period) {
    const [, year, month] = period.map(Number) as [number, number, number];
    if (!period[2]) return { period: String(year) };
    return month >= 1 && month <= 12 ? { period: isoMonth(year, month) } : undefined;
  }
  const bare = bareMonth.exec(word);
  if (bare) {
    const month = Number(bare[1]);
    const year = Number(today.slice(0, 4));
    if (month < 1 || month > 12) return undefined;
    const period = isoMonth(year, month);
    return { period: period <= today.slice(0, 7) ? period : isoMonth(year - 1, month) };
  }
  return (
    parseReceipt(word) ??
    namedInWords(word) ??
    (nameText.test(word) && !/^zx/i.test(word) ? { person: word } : undefined)
  );
};
