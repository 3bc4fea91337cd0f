import { fill } from '../../shared/ground/bilingual.ts';
import { periodName } from '../../shared/ground/period.ts';
import { moneyWords as words } from '../../shared/words/money-overview.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal } from '../google/refusal.ts';
import { layMoney } from '../lay/lay-money.ts';
import { lastMonth } from '../tab/last-month.ts';
import { readPeriod } from '../tab/read-period.ts';

/** 经费监管: what units have of money, from promise to what is left; one's own, or that of who is overseen. */
export const viewMoney = (desk: Desk): void => {
  const sample = lastMonth(desk);
  const answer = desk.google.askText(
    desk.say(words.byUnit),
    desk.say(words.question, { month: periodName(sample), sample }),
  );
  if (answer === undefined) return;
  const month = answer === '' ? sample : readPeriod(answer);
  if (month === undefined || month.length !== sample.length)
    throw new Refusal('wrong-month', fill(words.wrongMonth, { answer: answer.slice(0, 20), sample }));
  layMoney(desk, desk.api('readMoney', { params: { month }, query: {} })).activate();
};
