/**
 * From taking part to counting: 参训 → 合格 → 达到学时 → 计入任务, by category, unit, field and priority group (notice 6,
 * 14, 16, 29, 35, 67). Who failed or is still in class stands apart, so that the first number is always the sum of three.
 */
import { countingTexts as words } from '../../words/report-counting.ts';
import { defineSection } from '../define-section.ts';
import type { PersonFact } from '../facts.ts';
import { type Frame, lowestBit } from '../frame.ts';
import { bump } from '../monoid.ts';
import { print } from './counting-tables.ts';
import { type Counting, empty, startsOf } from './counting-tally.ts';

/** A person at a place: masks of what is said there, of any kind as long as none is no. */
const note = (
  tally: Counting,
  place: number,
  passed: number,
  studying: number,
  reached: number,
  counted: number,
): void => {
  bump(tally.persons, place);
  bump(passed !== 0 ? tally.passed : studying !== 0 ? tally.studying : tally.failed, place);
  if (reached !== 0) bump(tally.reached, place);
  if (counted !== 0) bump(tally.counted, place);
};

/** Categories the person counts for through a class of the field. */
const countedIn = ({ countedFields, counted }: PersonFact, field: number): number => {
  let mask = 0;
  for (let left = counted; left !== 0; left &= left - 1) {
    const category = lowestBit(left);
    if (((countedFields[category] as number) & (1 << field)) !== 0) mask |= 1 << category;
  }
  return mask;
};

const person = (tally: Counting, fact: PersonFact, frame: Frame): void => {
  if (!fact.inYear) return;
  const { passed, studying, reached, counted } = fact;
  const starts = startsOf(frame);
  note(tally, starts.all, passed, studying, reached, counted);
  for (let left = fact.categories; left !== 0; left &= left - 1) {
    const category = lowestBit(left);
    const bit = 1 << category;
    note(tally, category, passed & bit, studying & bit, reached & bit, counted & bit);
    if ((fact.own & counted & bit) !== 0) bump(tally.own, category);
    if ((fact.sent & counted & bit) !== 0) bump(tally.sent, category);
  }
  for (let i = 0; i < fact.unitCount; i++) {
    const through = fact.unitCounted[i] as number;
    note(
      tally,
      starts.units + (fact.units[i] as number),
      fact.unitPassed[i] as number,
      fact.unitStudying[i] as number,
      reached & through,
      counted & through,
    );
  }
  for (let left = fact.fields; left !== 0; left &= left - 1) {
    const field = lowestBit(left);
    const bit = 1 << field;
    const through = countedIn(fact, field);
    note(
      tally,
      starts.fields + field,
      fact.passedFields & bit,
      fact.studyingFields & bit,
      reached & through,
      through,
    );
  }
  for (let left = fact.groups; left !== 0; left &= left - 1)
    note(tally, starts.groups + lowestBit(left), passed, studying, reached, counted);
};

export const counting = defineSection<Counting>({
  id: 'counting',
  title: words.title,
  empty,
  person,
  print,
});
