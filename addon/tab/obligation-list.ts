/**
 * What a person can open, as numbered lines: what is asked for, what may be filed, what may be corrected. A dialog shows
 * a dozen lines, so the rest is counted and listed when the person asks for all of it; a number means the same in both.
 */
import type { BodyOf } from '../../shared/contract/routes.ts';
import { fill } from '../../shared/ground/bilingual.ts';
import { periodName } from '../../shared/ground/period.ts';
import { groupOfTask, taskGroups } from '../../shared/submission/tasks.ts';
import { directoryWords } from '../../shared/words/directory.ts';
import { stateTexts } from '../../shared/words/life-cycle.ts';
import { taskGroupTexts, taskTexts } from '../../shared/words/obligations.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import { type DueTold, listDues } from './due-lines.ts';

export type Obligation = BodyOf<'whoAmI'>['obligations'][number];

const shownAtOnce = 12;
/** Of these, for what was filed last: it is looked for to be read or corrected. */
const filedShown = 3;
/** So few more are not worth a question. */
const fewMore = 3;

const obligationLine = (
  { say }: Desk,
  { title, period, state, task, due, closes, extension, unit }: Obligation,
  i: number,
): string => {
  const line = say(sheetWords.openLine, {
    number: i + 1,
    title,
    period: periodName(period),
    state: stateTexts[state as keyof typeof stateTexts] ?? stateTexts.none,
    task: fill(taskTexts[task], { due, closes }),
    moved: extension ? fill(sheetWords.openMoved, { reason: extension.reason }) : '',
  });
  return line + (unit ? say(directoryWords.ofUnit, { unit: unit.name }) : '');
};

export const countByGroup = (obligations: readonly Obligation[]) => {
  const count = (group: (typeof taskGroups)[number]): number =>
    obligations.filter(({ task }) => groupOfTask[task] === group).length;
  return { wanted: count('wanted'), open: count('open'), filed: count('filed') };
};

/**
 * @param obligations the most urgent first, as the bureau answers them
 * @param dues rows that wait for the unit: above the forms, with the numbers of those to answer with
 * @returns the lines, and how many forms are left out
 */
export const listObligations = (
  desk: Desk,
  obligations: readonly Obligation[],
  all = false,
  dues: readonly DueTold[] = [],
): { readonly list: string; readonly hidden: number } => {
  const isShort = all || obligations.length <= shownAtOnce + fewMore;
  const { filed } = countByGroup(obligations);
  const toFile = obligations.length - filed;
  const first = Math.min(toFile, shownAtOnce - Math.min(filed, filedShown));
  const isShown = (i: number): boolean =>
    isShort || i < first || (i >= toFile && i < toFile + shownAtOnce - first);
  const shown = obligations.map((obligation, i) => ({ obligation, i })).filter(({ i }) => isShown(i));
  const lines = taskGroups.flatMap((group) => {
    const ofGroup = shown.filter(({ obligation }) => groupOfTask[obligation.task] === group);
    return ofGroup.length
      ? [
          desk.say(taskGroupTexts[group]),
          ...ofGroup.map(({ obligation, i }) => obligationLine(desk, obligation, i)),
        ]
      : [];
  });
  const list = [...listDues(desk, dues, obligations), ...lines].join('\n');
  return { list, hidden: obligations.length - shown.length };
};
