/** The city's targets as they are issued: every route that compares with them asks here. */
import type { Programme } from '../../shared/ground/define-programme.ts';
import { type CityTargetIssue, withTargets } from '../../shared/targets/city-targets.ts';
import type { Services } from './services.ts';

/** Every issue of the programme's targets, oldest day first. */
export const cityTargetIssues = async (
  { id }: Programme,
  plans: Pick<Services['plans'], 'cityTargets'>,
): Promise<readonly CityTargetIssue[]> => {
  const issues: CityTargetIssue[] = [];
  for await (const page of plans.cityTargets(id))
    issues.push(...page.map(({ row: { type: _, year: __, ...issue } }) => issue));
  return issues;
};

type Counting = Pick<Services, 'programme'> & { readonly plans: Pick<Services['plans'], 'cityTargets'> };

/** The same services, with the programme's targets as they hold on a day, ISO date. */
export const withCityTargets = async <S extends Counting>(services: S, day: string): Promise<S> => {
  const { programme, plans } = services;
  return { ...services, programme: withTargets(programme, await cityTargetIssues(programme, plans), day) };
};
