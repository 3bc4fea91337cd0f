import { type Bilingual, fill, listNames, same } from '../../../shared/ground/bilingual.ts';
import { findUnit } from '../../../shared/ground/define-city.ts';
import type { Programme } from '../../../shared/ground/define-programme.ts';
import type { PlanPaper } from '../../../shared/plan/annual-plan.ts';
import { signedName } from '../../../shared/plan/cosigners.ts';
import { planTableTexts as words } from '../../../shared/words/plan-tables.ts';
import { printDay } from './print-days.ts';

/** Those who sign with the bureau, as they were called then. */
export const cosignerNames = ({
  paper: { issue, units = [] },
  programme,
}: {
  readonly paper: Pick<PlanPaper, 'issue' | 'units'>;
  readonly programme: Programme;
}): readonly Bilingual[] =>
  (issue.cosigners ?? []).map((code) => {
    const unit = findUnit({ units }, code) ?? findUnit(programme, code);
    return unit ? signedName(unit, programme) : same(code);
  });

/** How the plan was made known, and the state before: number, day, decision, reason. */
export const issueFacts = (
  { issue, previous, units }: PlanPaper,
  programme: Programme,
): readonly (readonly [Bilingual, Bilingual])[] => {
  const answered = (text: string): Bilingual => ({ zh: text, en: text });
  const numbered = ({ documentNumber, issuedOn }: PlanPaper['issue']): Bilingual =>
    fill(words.changedOn, { number: documentNumber, day: printDay(issuedOn) });
  return [
    [words.issued, numbered(issue)],
    ...(issue.cosigners?.length
      ? [[words.cosigners, listNames(cosignerNames({ paper: { issue, units }, programme }))] as const]
      : []),
    ...(issue.decision === '' ? [] : [[words.decision, answered(issue.decision)] as const]),
    ...(previous ? [[words.previous, numbered(previous)] as const] : []),
    ...(issue.reason === '' ? [] : [[words.reason, answered(issue.reason)] as const]),
  ];
};
