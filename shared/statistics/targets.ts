/** What counts for a target, and how a target is written. */
import { type Bilingual, fill } from '../ground/bilingual.ts';
import type { Target } from '../ground/define-programme.ts';
import { targetTexts } from '../words/report-progress.ts';
import type { EnrolmentFact } from './facts.ts';
import type { Frame } from './frame.ts';
import { runningCount } from './running-text.ts';
import { printNumber } from './table.ts';

type Stated = Pick<Target, 'operator' | 'value' | 'basis'>;

const printWith = (
  { operator, value, basis }: Stated,
  print: (value: number) => Bilingual | string,
): Bilingual =>
  value === undefined
    ? targetTexts.none
    : fill(targetTexts[operator], { value: print(value), basis: targetTexts[basis] });

/** 不少于6,000人; 尚未下达 while nobody has issued it. */
export const printTarget = (target: Stated): Bilingual =>
  printWith(target, (value) => printNumber(value, 'count'));

/** As a sentence says it: 1万人左右. */
export const printTargetInText = (target: Stated): Bilingual => printWith(target, runningCount);

export const yearTargets = (targets: readonly Target[]): readonly Target[] =>
  targets.filter(({ span }) => span === 'year');
/** The target over all categories of the year, e.g. about 10,000 persons. */
export const yearTarget = (targets: readonly Target[]): Target | undefined =>
  yearTargets(targets).find(({ category }) => category === undefined);
export const programmeTarget = (targets: readonly Target[]): Target | undefined =>
  targets.find(({ span }) => span === 'programme');

/** Enrolments that count for a target in 人次: those passed, or all where the category counts who took part. */
export const countedEnrolments = (
  { category, fresh, passed }: EnrolmentFact,
  { categories }: Pick<Frame, 'categories'>,
): number => (categories[category]?.counts === 'taken-part' ? fresh : passed);
