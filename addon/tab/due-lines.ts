/** Registered rows that wait for the unit, as lines that bear the number of the form to answer with. */
import type { BodyOf } from '../../shared/contract/routes.ts';
import { fill, same } from '../../shared/ground/bilingual.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';

type Obligation = BodyOf<'whoAmI'>['obligations'][number];
export type DueTold = NonNullable<BodyOf<'whoAmI'>['dues']>[number];

/** More would push the forms out of the dialog. */
const shownDues = 5;

/** Where in the list stands the document to answer with: of the unit itself, in the latest period. */
export const placeToAnswer = (
  { answerWith }: DueTold,
  obligations: readonly Obligation[],
): number | undefined => {
  if (!answerWith) return undefined;
  let place: number | undefined;
  obligations.forEach(({ form, period, unit }, i) => {
    if (form !== answerWith.form || unit) return;
    const found = place === undefined ? undefined : obligations[place];
    if (!found || period > found.period) place = i;
  });
  return place;
};

const dueLine = ({ say }: Desk, due: DueTold, place: number | undefined): string => {
  const { code, title, what, on, daysOver, owner, answerWith, how } = due;
  const over = daysOver > 0 ? fill(sheetWords.dueOver, { days: daysOver }) : same('');
  const told = { code, title, what, on, over };
  if (place !== undefined && answerWith)
    return say(sheetWords.dueAnswered, { ...told, number: place + 1, form: answerWith.title });
  return how ? say(sheetWords.dueDone, { ...told, how }) : say(sheetWords.dueTold, { ...told, owner });
};

/** @param obligations as they are numbered; rows that another form answers are left out @returns none where there are none */
export const listDues = (
  desk: Desk,
  dues: readonly DueTold[],
  obligations: readonly Obligation[],
): readonly string[] => {
  const placed = dues
    .map((due) => ({ due, place: placeToAnswer(due, obligations) }))
    .filter(({ due, place }) => place !== undefined || !due.answerWith);
  if (placed.length === 0) return [];
  const more = placed.length - shownDues;
  return [
    desk.say(sheetWords.dueGroup),
    ...placed.slice(0, shownDues).map(({ due, place }) => dueLine(desk, due, place)),
    ...(more > 0 ? [desk.say(sheetWords.dueMore, { count: more })] : []),
  ];
};
