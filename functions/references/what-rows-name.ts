/**
 * What the rows of a sheet may name: projects and classes in force, of its unit and of those it took over, and rows of
 * registers that it sees.
 */
import type { Form, Reference, References, ReferenceTarget } from '../../shared/form/define-form.ts';
import { noReferences } from '../../shared/form/references.ts';
import { referenceTo } from '../../shared/forms/rules/decisions.ts';
import { yearOf } from '../../shared/ground/period.ts';
import { sumsBy } from '../../shared/money/account.ts';
import { isClassCode } from '../../shared/tables/codes.ts';
import { fundingForm } from '../../shared/tables/funding.ts';
import { isOfRegister, knownTo, targetsOf } from '../../shared/tables/references.ts';
import type { ClassRow, ProjectRow } from '../../shared/tables/rows.ts';
import { inLanes } from '../common/in-lanes.ts';
import type { Services } from '../common/services.ts';
import { readDecisions } from '../plan/read-decisions.ts';
import { rowsToName } from '../registers/refer-to-rows.ts';
import { appliedFor } from './applied-for.ts';
import { otherReturns, toldByRun } from './classes-told.ts';
import { withFigures } from './figures-of-rows.ts';
import { asksForMoney, moneyBefore, returnedMoney } from './money-before.ts';
import { classReference, projectReference } from './projects-and-classes.ts';
import { type Asked, readOffered, yearsNamed } from './read-offered.ts';
import { standingOfProjects } from './standing-of-projects.ts';
import type { ReferenceServices } from './unit-documents.ts';

export const whatRowsName = async (
  form: Form,
  asked: Asked,
  today: string,
  services: ReferenceServices & Pick<Services, 'programme'>,
): Promise<References> => {
  const registers = knownTo(form).filter(isOfRegister);
  const decided = registers.includes('decision')
    ? { decision: (await readDecisions(yearOf(asked.period), services)).map(referenceTo) }
    : {};
  const wanted = targetsOf(form);
  const returned = await returnedMoney(form, asked, today, services);
  const registered = {
    ...decided,
    ...(returned && { returned }),
    ...Object.fromEntries(
      await inLanes(
        registers.filter((target) => target !== 'decision'),
        async (target) =>
          [
            target,
            await withFigures(
              form,
              target,
              asked,
              await rowsToName(target, asked, today, services),
              services,
            ),
          ] as const,
      ),
    ),
  };
  if (wanted.every(isOfRegister)) return { ...noReferences, ...registered };
  const years = yearsNamed(form, asked.period);
  const [offered, standingOf, money, applied] = await Promise.all([
    readOffered(form, asked, today, services),
    standingOfProjects(years, services),
    asksForMoney(form) ? moneyBefore(form, asked, years, today, services) : undefined,
    form.id === fundingForm ? appliedFor(asked.unit, years, today, services) : undefined,
  ]);
  const withMoney = (reference: Reference): Reference => {
    const told = money?.get(reference.code);
    return told ? { ...reference, money: told } : reference;
  };
  const rowsOf = (target: ReferenceTarget) =>
    offered
      .filter(({ form: { referredAs } }) => referredAs === target)
      .flatMap((said) => [...said.offered.values()]);
  const projects = (rowsOf('project') as ProjectRow[]).map((project) =>
    projectReference(
      project,
      standingOf(project),
      project.unit === asked.unit ? applied?.(project.code) : undefined,
    ),
  );
  const byCode = new Map(projects.map((project) => [project.code, project]));
  const told = rowsOf('class') as ClassRow[];
  // A class that goes on over months stands in several returns, each with the cost of its month.
  const costOf = sumsBy(
    told,
    ({ code }) => code,
    ({ cost = 0 }) => cost,
  );
  const classes = told.map((held) =>
    classReference({ ...held, cost: costOf.get(held.code) }, byCode.get(held.project), asked.unit, services),
  );
  if (asksForMoney(form, 'of-classes')) {
    const spent = new Map([...(money ?? [])].filter(([code]) => isClassCode(code)));
    const others = spent.size === 0 ? [] : await otherReturns(form, asked, today, services);
    const withClasses = (reference: Reference): Reference => {
      const classes = toldByRun(reference.code, others, spent);
      return classes ? { ...reference, classes } : reference;
    };
    return { project: sorted(projects).map(withClasses), class: [], ...registered };
  }
  return {
    project: wanted.includes('project') ? sorted(projects).map(withMoney) : [],
    class: wanted.includes('class') ? sorted(classes).map(withMoney) : [],
    ...registered,
  };
};

/** As the dropdown lists them. */
const sorted = (references: readonly Reference[]): Reference[] =>
  [...references].sort((a, b) => (a.code < b.code ? -1 : 1));
