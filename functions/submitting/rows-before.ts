import { carryForward, isCarriedForward, keepsRows } from '../../shared/form/carry-forward.ts';
import type { Cell, CheckContext, Form } from '../../shared/form/define-form.ts';
import { printRow } from '../../shared/form/sheet-layout.ts';
import type { Bilingual } from '../../shared/ground/bilingual.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import { isPeriodOf } from '../../shared/programme/check-period.ts';
import { previousPeriod } from '../../shared/programme/months.ts';
import { type Handed, type TakenOver, takeOver } from '../../shared/registers/take-over.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';
import { inLanes } from '../common/in-lanes.ts';
import type { Services } from '../common/services.ts';
import { lastHolding } from '../registers/last-holding.ts';

type Before = {
  readonly period: string;
  readonly rows: Cell[][];
  /** Of a register, whose rows stay the same ones. */
  readonly ids?: readonly string[];
  readonly takenOver?: readonly (TakenOver & { readonly unitName: Bilingual })[];
};
type BeforeServices = Pick<Services, 'city' | 'programme' | 'submissions' | 'archive'>;

/** Cells ready to begin a document with; undefined when there is nothing to take over. */
export const rowsBefore = async (
  form: Form,
  id: DocumentId,
  context: CheckContext,
  services: BeforeServices,
): Promise<Before | undefined> => {
  if (!isCarriedForward(form)) return undefined;
  const holds = keepsRows(form) ? await whatHolds(form, id, context, services) : undefined;
  return holds ?? lastPeriod(form, id, context, services);
};

/** Of the period before what is in force counts, or else what was filed last and not withdrawn. */
const lastPeriod = async (
  form: Form,
  id: DocumentId,
  context: CheckContext,
  { programme, submissions, archive }: BeforeServices,
): Promise<Before | undefined> => {
  const period = previousPeriod(id.period);
  if (!isPeriodOf(programme, form, period)) return undefined;
  const before = { ...id, period };
  const { state, inForce, latest } = await submissions.load(before);
  const source = inForce ?? (state === 'withdrawn' ? undefined : latest);
  if (!source || source.nil) return undefined;
  const { rows, ids } = carryForward(form, await archive.read(before, source.content), context);
  return { period, rows: rows.map((row) => printRow(form, row, context)), ...(ids.length && { ids }) };
};

/** Of a register the rows that hold, of whatever year, with those of units whose work is the unit's now. */
const whatHolds = async (
  form: Form,
  id: DocumentId,
  context: CheckContext,
  services: BeforeServices,
): Promise<Before | undefined> => {
  const heads = await lastHolding(form, id, services);
  const documents = await inLanes(heads, async ({ state: { inForce }, ...of }): Promise<Handed> => {
    if (!inForce || inForce.nil) return { ...of, rows: [], ids: [] };
    return services.archive.read(of, inForce.content);
  });
  const own = documents.find(({ unit }) => unit === id.unit);
  const others = documents.filter((each) => each !== own && each.rows.length);
  const all = takeOver(form, own ?? { rows: [], ids: [] }, others);
  const { rows, ids } = carryForward(form, all, context);
  if (rows.length === 0) return undefined;
  const named = all.takenOver.map((each) => ({ ...each, unitName: nameOfUnit(services.city, each.unit) }));
  return {
    period: documents
      .map(({ period }) => period)
      .sort()
      .at(-1) as string,
    rows: rows.map((row) => printRow(form, row, context)),
    ids,
    ...(named.length && { takenOver: named }),
  };
};
