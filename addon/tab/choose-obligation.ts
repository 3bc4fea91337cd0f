/**
 * Which of the unit's forms a person means: by its number in the list, by some words of its name and period, or by the
 * code of a row that it answers.
 */
import type { BodyOf } from '../../shared/contract/routes.ts';
import { fill, languages } from '../../shared/ground/bilingual.ts';
import { periodName } from '../../shared/ground/period.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal } from '../google/refusal.ts';
import { placeToAnswer } from './due-lines.ts';
import { countByGroup, listObligations, type Obligation } from './obligation-list.ts';

/** A letter or two of English, such as “of”, stand in half of all names: they tell nothing. */
const isTelling = (word: string): boolean => !/^[a-z]{1,2}$/.test(word);

/** 1月 does not stand in 11月, nor 2015-1 in 2015-12. */
const standsIn = (text: string, word: string): boolean => {
  const isDigit = (at: number): boolean => /\d/.test(text.charAt(at));
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const cutBefore = isDigit(at) && isDigit(at - 1);
    const end = at + word.length;
    if (!cutBefore && !(isDigit(end - 1) && isDigit(end))) return true;
  }
  return false;
};

/** 高级研修, 执行情况 3月, roster: every word stands in the name, the period or the unit, in either language. */
const obligationsNamed = (obligations: readonly Obligation[], answer: string): Obligation[] => {
  const words = answer
    .toLowerCase()
    .split(/[\s，,、“”"]+/)
    .filter((word) => word !== '' && isTelling(word));
  return obligations.filter(({ title, period, unit }) => {
    const of = periodName(period);
    const text = languages
      .map((each) => [title[each], of[each], unit?.name[each] ?? ''].join(' '))
      .concat(period)
      .join(' ')
      .toLowerCase();
    return words.length > 0 && words.every((word) => standsIn(text, word));
  });
};

const isAll = (answer: string): boolean => /^[“"]?(全部|all)[”"]?$/i.test(answer);

/** Asks again among those that a word leaves open, or with all of them; undefined when the person cancels. */
export const chooseObligation = (desk: Desk, { person, obligations, dues = [], why }: BodyOf<'whoAmI'>) => {
  if (why) throw new Refusal('nothing-owed', why);
  const { google, say } = desk;
  let offered: readonly Obligation[] = obligations;
  let all = false;
  for (;;) {
    const { list, hidden } = listObligations(desk, offered, all, dues);
    const more = hidden ? say(sheetWords.openMore, { count: hidden }) : '';
    const question = say(sheetWords.openQuestion, {
      unit: person.unitName,
      ...countByGroup(offered),
      more,
      list,
    });
    const answer = google.askText(say(sheetWords.openTitle), question)?.normalize('NFKC').trim();
    if (answer === undefined) return undefined;
    const numbered = offered[Number(answer) - 1];
    if (numbered) return numbered;
    const due = dues.find(({ code }) => code === answer.toUpperCase());
    const answering = due && obligations[placeToAnswer(due, obligations) ?? -1];
    if (answering) return answering;
    if (hidden && isAll(answer)) {
      all = true;
      continue;
    }
    const named = /^\d+$/.test(answer) ? [] : obligationsNamed(offered, answer);
    if (named.length === 1) return named[0];
    // The same words again among the same forms would ask for ever.
    if (named.length === 0 || named.length === offered.length)
      throw new Refusal(
        'wrong-number',
        fill(sheetWords.openWrongNumber, { answer: answer.slice(0, 20), count: offered.length }),
      );
    offered = named;
  }
};
