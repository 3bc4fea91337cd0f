/** What became of planned projects: rows that name one are checked against it. */
import type { Reference } from '../../shared/form/define-form.ts';
import { decidedOf } from '../../shared/plan/merge-lines.ts';
import type { DocumentState } from '../../shared/submission/life-cycle.ts';
import type { ProjectRow } from '../../shared/tables/rows.ts';
import { keepRecent } from '../common/keep-recent.ts';
import type { Services } from '../common/services.ts';
import { planDocument } from '../plan/issued-plan.ts';
import { mergeDocument, mergesInForce } from '../plan/read-merges.ts';
import type { ReferenceServices } from './unit-documents.ts';

const listed = keepRecent<ReadonlySet<string>>(20_000, ({ size }) => size);

/** What the bureau has made of a project: is it in the annual plan, and what was decided on it and others (notice 86). */
export type Standing = Pick<Reference, 'facts'>['facts'];

/**
 * Of a project whether it is in the annual plan of its year as it was issued last, undefined where none has been issued;
 * and with which others it was decided about, into which of them it was merged.
 */
export const standingOfProjects = async (
  years: readonly string[],
  { programme, submissions, archive }: ReferenceServices & Pick<Services, 'programme'>,
): Promise<(project: ProjectRow) => Standing> => {
  const plans = years.map((year) => planDocument(programme, year));
  const merged = years.map((year) => mergeDocument(programme, year));
  const states = await submissions.loadAll([...plans, ...merged]);
  const codes = new Map<string, ReadonlySet<string>>();
  await Promise.all(
    plans.map(async (id, i) => {
      const issued = states[i]?.inForce;
      if (issued)
        codes.set(
          id.period,
          await listed(issued.content, async () => new Set((await archive.read(id, issued.content)).ids)),
        );
    }),
  );
  const merges = await Promise.all(
    merged.map((id, i) => mergesInForce(id, states[plans.length + i] as DocumentState, { archive })),
  );
  const decided = decidedOf(merges.flat());
  return ({ year, code }) => {
    const others = [...(decided.with.get(code) ?? [])].filter((each) => each !== code);
    return {
      issued: codes.get(year)?.has(code),
      mergedInto: decided.into.get(code),
      decidedWith: others.length ? others : undefined,
    };
  };
};
