/** What other months of a unit say of its classes, for the sheet that has to agree with all of them. */

import type { Form } from '../../shared/form/define-form.ts';
import type { ClassesTold, MoneyBefore } from '../../shared/form/money-before.ts';
import { sumOf } from '../../shared/money/account.ts';
import { projectOfClass } from '../../shared/tables/codes.ts';
import type { ClassRow } from '../../shared/tables/rows.ts';
import { type Asked, yearsNamed } from './read-offered.ts';
import { documentsOf, mayName, type ReferenceServices, readSaid } from './unit-documents.ts';

/** Classes as the unit’s class returns of other months tell them. */
export const otherReturns = async (
  form: Form,
  { unit, period }: Asked,
  today: string,
  services: ReferenceServices,
): Promise<readonly ClassRow[]> => {
  const units = mayName(services, unit, today);
  const documents = documentsOf(services, units, yearsNamed(form, period), today, ({ id }) => id === form.id);
  const said = await readSaid(
    documents.filter(({ id }) => id.period !== period),
    services,
  );
  return said.flatMap(({ offered }) => [...offered.values()] as ClassRow[]);
};

/** Classes of a project by run: what returns of other months say they cost, and what was spent on them. */
export const toldByRun = (
  project: string,
  others: readonly ClassRow[],
  spent: ReadonlyMap<string, readonly MoneyBefore[]>,
): ClassesTold | undefined => {
  const own = [...spent].filter(([code]) => projectOfClass(code) === project);
  if (own.length === 0) return undefined;
  const classes = own.map(([code, sums]) => {
    const told = sumOf(others, (held) => (held.code === code ? (held.cost ?? 0) : 0));
    const lines = sumOf(sums, (each) => each.spent + each.spentByOthers);
    return [code.slice(project.length + 1), { told, lines }] as const;
  });
  return Object.fromEntries(classes);
};
