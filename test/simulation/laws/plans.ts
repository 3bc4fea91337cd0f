/**
 * The plan of the city is what is in force of the units' plans, through what the bureau has merged, recounted in the
 * plainest way (notice 59, 86): who was merged counts once, and who was not counts for itself. What is issued is what
 * was looked at.
 */
import { planMerge } from '../../../shared/forms/plan-merge.ts';
import { canonical } from '../../../shared/submission/chain.ts';
import { staff } from '../../support/staff.ts';
import { ask } from '../actors/asking.ts';
import { contentOf, headOf, inForceOf } from '../documents.ts';
import type { World } from '../world.ts';

type Planned = { readonly code: string; readonly persons: number; readonly key: boolean };

/** Projects of the plans in force, but those of documents that were set aside. */
export const planned = (world: World): readonly Planned[] =>
  inForceOf(world, 'advanced-plan').flatMap(({ path, content }) =>
    headOf(world, path)?.state.aside
      ? []
      : content.rows.map(({ number, persons, key }) => ({
          code: `${content.period}A-${content.unit.toUpperCase()}-${String(number).padStart(3, '0')}`,
          persons: Number(persons),
          key: key === true,
        })),
  );

const mergedOf = (world: World) => {
  const all = planned(world);
  return inForceOf(world, planMerge.id)
    .flatMap(({ content }) => content.rows)
    .filter(({ result, project }) => result === 'merged' && all.some(({ code }) => code === project));
};
/** Codes of what is listed under another project, which is there. */
export const mergedAway = (world: World): readonly unknown[] =>
  mergedOf(world).flatMap(({ others }) => [others].flat());

const listed = (world: World): readonly string[] => {
  const all = planned(world);
  const isThere = (code: unknown): boolean => all.some((each) => each.code === code);
  const merged = mergedOf(world);
  const struck = mergedAway(world);
  return all
    .filter(({ code }) => !struck.includes(code))
    .map(({ code, persons }) => {
      const into = merged.find(
        ({ project, others }) => project === code && [others].flat().some((each) => isThere(each)),
      );
      return `${code} ${into ? into.persons : persons}`;
    })
    .sort();
};

/** Nothing moves any more: what the bureau would issue. */
export const planIsRecounted = async (world: World, id: string): Promise<void> => {
  const { status, body } = await ask(world, id, staff.reviewer.email, 'readPlan', {
    params: { year: '2015' },
  });
  if (status !== 200 || !body.draft) return;
  const { plan, total } = body.draft as {
    plan: { lines: readonly { code: string; persons: number }[] };
    total: { projects: number; persons: number };
  };
  const shown = plan.lines.map(({ code, persons }) => `${code} ${persons}`).sort();
  const wanted = listed(world);
  const persons = wanted.reduce((sum, each) => sum + Number(each.split(' ')[1]), 0);
  if (shown.join() !== wanted.join() || total.persons !== persons || total.projects !== wanted.length)
    world.violate(
      'what is merged counts once, and what is not for itself',
      `${id}: ${shown.join(', ')} (${total.persons}); recounted ${wanted.join(', ')} (${persons})`,
    );
};

/** @param seen the lines that the issuer had before them @param version that was issued */
export const issuedIsSeen = (world: World, id: string, seen: unknown, version: number): void => {
  const head = headOf(world, 'rsj/annual-plan/2015');
  const latest = head?.state.latest;
  // Somebody may have issued the next one meanwhile.
  if (!head || latest?.version !== version) return;
  const rows = contentOf(world, head, latest.content)?.rows;
  if (canonical(rows) !== canonical(seen))
    world.violate('what is issued is what was looked at', `${id}: version ${version}`);
};
