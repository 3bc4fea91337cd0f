import { fill } from '../../shared/ground/bilingual.ts';
import { periodName, yearOf } from '../../shared/ground/period.ts';
import { completenessSheet as words } from '../../shared/words/completeness-sheet.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal } from '../google/refusal.ts';
import { layCompleteness } from '../lay/lay-completeness.ts';
import { lastMonth } from '../tab/last-month.ts';
import { readPeriod } from '../tab/read-period.ts';

/** Undefined when the person cancels. */
const choosePeriod = (desk: Desk): string | undefined => {
  const month = lastMonth(desk);
  const samples = { year: yearOf(month), sample: month };
  const answer = desk.google.askText(
    desk.say(words.menu),
    desk.say(words.question, { month: periodName(month), ...samples }),
  );
  if (answer === undefined) return undefined;
  const period = answer === '' ? month : readPeriod(answer);
  if (period === undefined)
    throw new Refusal('wrong-period', fill(words.wrongPeriod, { answer: answer.slice(0, 20), ...samples }));
  return period;
};

/** 报送情况: who owes what for a period and what has become of it; a unit sees its own. */
export const viewCompleteness = (desk: Desk): void => {
  const period = choosePeriod(desk);
  if (period === undefined) return;
  const owed = desk.api('readCompleteness', { params: { period } });
  layCompleteness(desk, owed).activate();
};
