/** With which rows a form begins, and what is said about them. */
import { listNames, same } from '../../shared/ground/bilingual.ts';
import { periodName } from '../../shared/ground/period.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import type { Known } from '../tab/known-document.ts';

type Beginning = Pick<Known, 'rows' | 'ids'>;

/** What was filed for the period; with nothing filed yet, the rows that it may begin with when the person wants them. */
export const rowsToBegin = (desk: Desk, { before, rows, ids }: Known): Beginning => {
  if (!before?.rows.length) return { rows, ids };
  const asked = { period: periodName(before.period), rows: before.rows.length };
  const question = before.ids ? sheetWords.holdQuestion : sheetWords.carryQuestion;
  const told = [
    desk.say(question, asked),
    ...(before.takenOver ?? []).map((each) => tellTakenOver(desk, each)),
  ];
  return desk.confirm(sheetWords.openTitle, told.join('\n'))
    ? { rows: before.rows, ids: before.ids ?? [] }
    : { rows, ids };
};

const mostCodes = 5;

const tellTakenOver = (
  { say }: Desk,
  { unitName, rows, renumbered }: NonNullable<NonNullable<Known['before']>['takenOver']>[number],
): string => {
  const shown = renumbered.slice(0, mostCodes).map(({ code, number }) => `${code} → ${number}`);
  const told = say(sheetWords.takenOver, { unit: unitName, rows });
  if (shown.length === 0) return told;
  const list = listNames([...shown, ...(renumbered.length > mostCodes ? ['…'] : [])].map(same));
  return told + say(sheetWords.renumbered, { count: renumbered.length, list });
};

/** How many rows of the tab are there only to be answered. */
export const tellToAnswer = ({ say }: Desk, { toAnswer }: Known): string =>
  toAnswer ? say(sheetWords.toAnswer, { rows: toAnswer.rows.length, register: toAnswer.register }) : '';
