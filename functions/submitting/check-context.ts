/**
 * What a check may know besides the sheet, gathered the same way for the sheet (read-form) and for the
 * check after sending (submit-form), so that both give the same answer.
 */
import type { CheckContext, Form, References } from '../../shared/form/define-form.ts';
import { issueOfRow } from '../../shared/forms/rules/city-target-issue.ts';
import { targetOfRow } from '../../shared/forms/rules/target-rows.ts';
import { categoryOfForm } from '../../shared/ground/define-programme.ts';
import { yearOf } from '../../shared/ground/period.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';
import type { LedgerRow } from '../../shared/tables/rows.ts';
import { cityTargetLedger, targetLedger } from '../../shared/tables/targets.ts';
import { type CityTargetIssue, withTargets } from '../../shared/targets/city-targets.ts';
import type { UnitTarget } from '../../shared/targets/target.ts';
import { cityTargetIssues } from '../common/city-targets.ts';
import type { Services } from '../common/services.ts';
import { whatNamesRows } from '../references/what-names-rows.ts';
import { whatRowsName } from '../references/what-rows-name.ts';
import { numbersInForce } from '../registers/numbers-in-force.ts';
import type { KeptRow } from '../services/kept-rows.ts';

export type ContextServices = Pick<Services, 'city' | 'programme' | 'plans' | 'submissions' | 'archive'>;

export const checkContext = async (
  form: Form,
  { unit, period }: Pick<DocumentId, 'unit' | 'period'>,
  now: Date,
  services: ContextServices,
): Promise<CheckContext> => {
  const today = todayOf(services.programme, now);
  const issues = await issuesFor(form, { unit, period }, services);
  const programme = issues ? withTargets(services.programme, issues, today) : services.programme;
  const id = { unit, form: form.id, period };
  const [targets, references, numbered] = await Promise.all([
    targetsFor(form, { unit, period }, { ...services, programme }),
    referencesFor(form, id, today, services),
    numbersInForce(form, id, services),
  ]);
  return {
    programme,
    unit,
    period,
    today,
    ...(targets && { targets }),
    ...(issues && { issues }),
    ...(numbered?.numbers.size && { numbers: numbered.numbers }),
    ...(numbered?.holders.length && { holders: numbered.holders }),
    references,
  };
};

/** What the rows may name, and which of them others name: of the unit's own documents, so that nothing lags. */
const referencesFor = async (
  form: Form,
  id: DocumentId,
  today: string,
  services: ContextServices,
): Promise<References> => {
  const { referredAs } = form;
  // Nothing is waited for once one of them has begun: whoever fails meanwhile would fail unheard, and end the process.
  const whoNames = async () =>
    whatNamesRows(form, id, await services.submissions.load(id), services.programme, today, services);
  const [names, stay] = await Promise.all([
    whatRowsName(form, id, today, services),
    referredAs ? whoNames() : [],
  ]);
  return referredAs ? { ...names, [referredAs]: stay } : names;
};

/**
 * A plan is held against what its unit was asked for in its category: one small query. The targets themselves
 * are held against those they change, read from the archive, because the table follows a moment later.
 */
const targetsFor = async (
  form: Form,
  { unit, period }: Pick<DocumentId, 'unit' | 'period'>,
  { programme, plans, submissions, archive }: ContextServices,
): Promise<readonly UnitTarget[] | undefined> => {
  const category = categoryOfForm(programme, form.id)?.code;
  if (category !== undefined)
    return (await allRows(plans.targets(period, unit)))
      .filter((row) => row.category === category)
      .map(({ type: _, year: __, ...target }) => target);
  if (form.id !== targetLedger.form) return undefined;
  const id = { unit, form: form.id, period };
  const { inForce } = await submissions.load(id);
  if (!inForce) return [];
  return (await archive.read(id, inForce.content)).rows.map((row) => targetOfRow(row, programme));
};

/**
 * Targets of the units are held against the city's. Those of the city are held against what they change: of other
 * years from the table, their own from the archive, because the table follows a moment later.
 */
const issuesFor = async (
  form: Form,
  { unit, period }: Pick<DocumentId, 'unit' | 'period'>,
  { programme, plans, submissions, archive }: ContextServices,
): Promise<readonly CityTargetIssue[] | undefined> => {
  if (form.id === targetLedger.form) return cityTargetIssues(programme, plans);
  if (form.id !== cityTargetLedger.form) return undefined;
  const id = { unit, form: form.id, period };
  const [issues, { inForce }] = await Promise.all([cityTargetIssues(programme, plans), submissions.load(id)]);
  const own = inForce ? (await archive.read(id, inForce.content)).rows : [];
  return [
    ...issues.filter(({ from }) => yearOf(from) !== period),
    ...own.map((row) => issueOfRow(row, programme)),
  ];
};

const allRows = async <R extends LedgerRow>(pages: AsyncIterable<readonly KeptRow<R>[]>): Promise<R[]> => {
  const rows: R[] = [];
  for await (const page of pages) rows.push(...page.map(({ row }) => row));
  return rows;
};
