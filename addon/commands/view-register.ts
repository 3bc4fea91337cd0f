import { limits } from '../../shared/contract/limits.ts';
import { fill } from '../../shared/ground/bilingual.ts';
import { yearOf } from '../../shared/ground/period.ts';
import { registerMenu, registerWords as words } from '../../shared/words/registers.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal } from '../google/refusal.ts';
import { layRegister } from '../lay/lay-register.ts';
import { chooseRegister } from '../tab/choose-register.ts';
import { readPeriod } from '../tab/read-period.ts';
import { registerIn } from '../tab/read-register.ts';
import { keepCell } from '../tab/reference-cell.ts';

type Asked = { readonly period?: string; readonly text: string };

const yearBefore = (day: string): string => String(Number(yearOf(day)) - 1);

/** 2016 海洋: a year or a month that stands first is the period; a year within a code or a title is a word. */
const readAsked = (answer: string): Asked => {
  const [first = '', ...rest] = answer
    .normalize('NFKC')
    .trim()
    .replace(/^(\d{4}年(?:\d{1,2}月)?)(?=[^\s\d])/, '$1 ')
    .split(/[\s,，、;；]+/);
  const period = readPeriod(first);
  return period === undefined ? { text: [first, ...rest].join(' ') } : { period, text: rest.join(' ') };
};

/** 查看台账…: rows of a register that are for this person, in a tab of their own. */
export const viewRegister = (desk: Desk): void => {
  const { google, say, api, language } = desk;
  const cell = keepCell(desk, registerIn(google.activeTab()) !== undefined);
  const me = api('whoAmI', {});
  const form = chooseRegister(desk, me, cell);
  if (!form) return;
  const question = say(words.wordsQuestion, { title: form.title, year: yearBefore(me.today) });
  const answer = google.askText(say(registerMenu.view), question);
  if (answer === undefined) return;
  const { period, text } = readAsked(answer);
  if (text.length > limits.searchText)
    throw new Refusal('too-long', fill(words.wordsTooLong, { most: limits.searchText }));
  const told = api('readRegister', {
    params: { form: form.id },
    query: { language, ...(period && { period }), ...(text && { text }) },
  });
  layRegister(desk, told, text).activate();
};
