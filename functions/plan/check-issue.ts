/** What is asked of an issue before anything is compared: number, day, decision and reason, each refused in words. */

import { type Decision, findDecision } from '../../shared/forms/rules/decisions.ts';
import { listNames } from '../../shared/ground/bilingual.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { readDocumentNumber } from '../../shared/ground/document-number.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { clip } from '../../shared/ground/well-formed.ts';
import type { AnnualPlan, PlanIssue } from '../../shared/plan/annual-plan.ts';
import { cosignersOn, readCosigners } from '../../shared/plan/cosigners.ts';
import { unprintableOfIssue, unprintableOfPlan } from '../../shared/plan/unprintable.ts';
import { noneRegistered, planNames } from '../../shared/words/plan.ts';
import { typedName, typedText } from '../common/typed-text.ts';

export type Asked = Omit<PlanIssue, 'notice'>;
/** As people type it: of those who sign with the bureau the names. */
export type Typed = Omit<Asked, 'cosigners'> & { readonly cosigners?: string | undefined };

/** As it is kept: written the one way, without personal numbers. @throws Problem cosigner-unknown */
export const readAsked = (
  { documentNumber, issuedOn, decision, reason, disclosure, cosigners = '' }: Typed,
  programme: Programme,
): Asked => {
  const signing = readCosigners(programme, issuedOn.trim(), cosigners);
  if ('unknown' in signing)
    throw new Problem('cosigner-unknown', {
      name: clip(signing.unknown, 30),
      list: listNames(cosignersOn(programme, issuedOn.trim()).map(({ name }) => name)),
    });
  return {
    documentNumber: readDocumentNumber(documentNumber) ?? typedName(documentNumber),
    issuedOn: issuedOn.trim(),
    decision: typedName(decision),
    reason: typedText(reason),
    ...(disclosure && disclosure !== 'public' && { disclosure }),
    ...(signing.codes.length > 0 && { cosigners: signing.codes }),
  };
};

type Known = {
  readonly programme: Programme;
  readonly year: string;
  readonly today: string;
  readonly earlier: readonly PlanIssue[];
  readonly decisions: readonly Decision[];
};

/** @throws Problem for the first thing that is not right */
export const refuseAsked = ({ documentNumber, issuedOn, decision, reason }: Asked, known: Known): void => {
  const { programme, year, today, earlier, decisions } = known;
  if (readDocumentNumber(documentNumber) === undefined)
    throw new Problem('document-number-invalid', { number: clip(documentNumber, 30), year });
  if (earlier.some((issue) => issue.documentNumber === documentNumber))
    throw new Problem('document-number-taken', { number: documentNumber, year });
  // Plans are made before their year begins, so the first document may be of the year before.
  const from = earlier.at(-1)?.issuedOn ?? `${Number(year) - 1}-01-01`;
  if (!isDay(issuedOn) || issuedOn < from || issuedOn > today)
    throw new Problem('issue-date-invalid', { day: clip(issuedOn, 20), from, today });
  if (earlier.length > 0 && reason === '') throw new Problem('reason-missing', { action: planNames.notice });
  const list = decisions.length
    ? {
        zh: decisions.map(({ name, document }) => (document ? `${name}（${document}）` : name)).join('；'),
        en: decisions.map(({ name, document }) => (document ? `${name} (${document})` : name)).join('; '),
      }
    : noneRegistered;
  if (decision === '' && programme.decisionNeeded.includes('plan'))
    throw new Problem('decision-missing', { year, list });
  if (decision === '') return;
  const found = findDecision(decisions, decision);
  if (!found) throw new Problem('decision-unknown', { decision: clip(decision, 40), year, list });
  if (issuedOn < found.heldOn)
    throw new Problem('issued-before-decision', {
      day: issuedOn,
      decision: clip(found.name, 40),
      heldOn: found.heldOn,
    });
};

/** Places named in a refusal. */
const mostNamed = 10;

/** What is out cannot be taken back for a box in a title. @throws Problem unprintable, naming place and character */
export const refuseUnprintable = (asked: Asked, plan: AnnualPlan, programme: Programme): void => {
  const found = [...unprintableOfIssue(asked), ...unprintableOfPlan(programme, plan)];
  if (found.length === 0) return;
  const named = found.slice(0, mostNamed).map(({ place }) => place);
  throw new Problem('unprintable', {
    list: { zh: named.map(({ zh }) => zh).join('；'), en: named.map(({ en }) => en).join('; ') },
  });
};

const isDay = (text: string): boolean => {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
};
