/** Which units' plans the city plan does not rest on, and why: named, so that somebody can ring them (notice 58). */
import { fill, listNames } from '../ground/bilingual.ts';
import { existsIn, type Unit } from '../ground/define-city.ts';
import type { Programme } from '../ground/define-programme.ts';
import { isAskedOf } from '../ground/obligation.ts';
import { findForm } from '../programme/programmes.ts';
import { isOwedIn } from '../programme/reporting-calendar.ts';
import type { DocumentState } from '../submission/life-cycle.ts';
import type { DocumentId } from '../submission/submission.ts';
import { planTexts } from '../words/plan.ts';
import type { PlanFinding } from './plan-findings.ts';

export type FiledPlan = DocumentId & { readonly state: DocumentState };
const kinds = ['waiting', 'returned', 'missing', 'nil'] as const;
type Kind = (typeof kinds)[number];

/** An amendment that waits is named too: what is in force counts, and will change. */
const kindOf = (state: DocumentState | undefined): Kind | undefined => {
  if (state?.state === 'submitted' || state?.state === 'endorsed') return 'waiting';
  if (state?.state === 'returned' || state?.state === 'reopened') return 'returned';
  if (!state?.inForce) return 'missing';
  return state.inForce.nil ? 'nil' : undefined;
};

/** Forms that plans are made on, in the order of the training projects. */
export const planFormsOf = ({ categories }: Programme): readonly string[] =>
  categories.map(({ planForm }) => planForm);

export const filingFindings = (
  programme: Programme,
  year: string,
  filed: readonly FiledPlan[],
): readonly PlanFinding[] => {
  const owed = programme.obligations.filter((obligation) => isOwedIn(programme, obligation, year));
  return planFormsOf(programme).flatMap((form) => {
    const obligation = owed.find((each) => each.form === form);
    const states = new Map(
      filed.filter((each) => each.form === form).map(({ unit, state }) => [unit, state]),
    );
    const owing = programme.units.filter(
      (unit) => obligation && isAskedOf(obligation, unit) && existsIn(unit, year),
    );
    return kinds.flatMap((kind) => {
      const units = owing.filter(({ code }) => kindOf(states.get(code)) === kind);
      return units.length ? [findingOf(programme, kind, form, units)] : [];
    });
  });
};

const findingOf = (programme: Programme, kind: Kind, form: string, units: readonly Unit[]): PlanFinding => ({
  kind,
  message: fill(planTexts[kind], {
    form: findForm(programme, form).title,
    count: units.length,
    units: listNames(units.map(({ name }) => name)),
  }),
  projects: [],
  units: units.map(({ code }) => code),
});
