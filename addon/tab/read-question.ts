/** What a person typed to query the record, as a query: an e-mail, days, a period, a receipt, a unit or form by its name, in any mixture. */

import type { RequestTo } from '../../shared/contract/routes.ts';
import { isoDay, isoMonth } from '../../shared/form/calendar-day.ts';
import { fill } from '../../shared/ground/bilingual.ts';
import { dayExists } from '../../shared/ground/day-exists.ts';
import { parseReceipt } from '../../shared/submission/parse-receipt.ts';
import { recordWords } from '../../shared/words/record.ts';
import { Refusal } from '../google/refusal.ts';
import { namedInWords } from './named-in-words.ts';

type Query = RequestTo<'queryAudit'>['query'];

const dayText = /(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?/g;
const periodText = /^(\d{4})(?:[-/.年](\d{1,2})月?|年)?$/;

/** @throws Refusal when something in it is none of these */
export const readQuestion = (text: string): Query => {
  const refuse = (): never => {
    throw new Refusal('not-understood', fill(recordWords.notUnderstood, { text: text.slice(0, 60) }));
  };
  const days: string[] = [];
  const rest = text.normalize('NFKC').replace(dayText, (_, ...found: string[]) => {
    const [year, month, day] = found.slice(0, 3).map(Number) as [number, number, number];
    if (!dayExists(year, month, day)) refuse();
    days.push(isoDay(year, month, day));
    return ' ';
  });
  let query: Query = {};
  for (const word of rest
    .split(/[\s~,，、;；至到—]+|^-+$/)
    .filter((each) => each !== '' && !/^-+$/.test(each)))
    query = { ...query, ...(readWord(word) ?? refuse()) };
  if (days.length > 2 || (days.length === 0 && Object.keys(query).length === 0)) refuse();
  const [from, to] = days.sort() as [string?, string?];
  return { ...query, ...(from !== undefined && { from, to: to ?? from }) };
};

const readWord = (word: string): Query | undefined => {
  if (word.includes('@')) return { person: word };
  const period = periodText.exec(word);
  if (period) {
    const [, year, month] = period.map(Number) as [number, number, number];
    if (!period[2]) return { period: String(year) };
    return month >= 1 && month <= 12 ? { period: isoMonth(year, month) } : undefined;
  }
  return parseReceipt(word) ?? namedInWords(word);
};
