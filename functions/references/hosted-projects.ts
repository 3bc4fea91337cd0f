/**
 * Projects of other units that a unit carries out, alone or jointly where projects were merged: the annual plan as
 * issued names it as their host. Their money is handed to it, so its money returns may name them and their classes (notice 80); nothing else of it may.
 */
import { nameFinder } from '../../shared/directory/unit-named.ts';
import type { Form } from '../../shared/form/define-form.ts';
import type { PlanLine } from '../../shared/plan/annual-plan.ts';
import { planOfContent } from '../../shared/plan/compile-plan.ts';
import { findProgrammeOf } from '../../shared/programme/define-city.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';
import { keepRecent } from '../common/keep-recent.ts';
import type { Services } from '../common/services.ts';
import { planDocument } from '../plan/issued-plan.ts';

type PlanServices = Pick<Services, 'city' | 'submissions' | 'archive'>;

type Hosted = Pick<PlanLine, 'code' | 'unit' | 'host' | 'jointUnits' | 'jointHosts'>;
const listed = keepRecent<readonly Hosted[]>(20_000, ({ length }) => length + 1);

/** May rows of the form name what the unit hosts for others? */
export const namesHosted = ({ columns }: Pick<Form, 'columns'>): boolean =>
  Object.values(columns).some((column) => column.kind === 'reference' && column.hosted);

/** @returns codes of the projects, with the unit whose they are */
export const hostedProjects = async (
  unit: DocumentId['unit'],
  years: readonly string[],
  { city, submissions, archive }: PlanServices,
): Promise<ReadonlyMap<string, string>> => {
  // The year before may be one of the programme before.
  const asked = years.flatMap((year) => {
    const programme = findProgrammeOf(city, year);
    return programme ? [{ programme, id: planDocument(programme, year) }] : [];
  });
  const states = await submissions.loadAll(asked.map(({ id }) => id));
  const plans = await Promise.all(
    asked.map(async ({ programme, id }, i): Promise<readonly Hosted[]> => {
      const issued = states[i]?.inForce;
      if (!issued) return [];
      return listed(issued.content, async () =>
        planOfContent(programme, await archive.read(id, issued.content)).lines.map(
          ({ code, unit, host, jointUnits, jointHosts }) => ({ code, unit, host, jointUnits, jointHosts }),
        ),
      );
    }),
  );
  const unitsNamed = nameFinder(city.units, city.unitPrefixes);
  const isHost = (host: string): boolean => {
    const [only, ...others] = unitsNamed(host);
    return only?.code === unit && others.length === 0;
  };
  return new Map(
    plans
      .flat()
      .filter(
        ({ unit: owner, host, jointUnits = [], jointHosts = '' }) =>
          owner !== unit && (jointUnits.includes(unit) || [host, ...jointHosts.split('、')].some(isHost)),
      )
      .map((line) => [line.code, line.unit]),
  );
};
