/**
 * The registers that a month's report counts, as they held at its end: of each the documents with the version that was
 * in force then, so that what is amended later counts later. Sheets of a month count as in force now, like all returns.
 */
import type { Form } from '../../shared/form/define-form.ts';
import { yearOf } from '../../shared/ground/period.ts';
import { endOfMonth } from '../../shared/programme/end-of-month.ts';
import { findForm } from '../../shared/programme/programmes.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { holding } from '../../shared/registers/entries.ts';
import type { RegisterFact } from '../../shared/statistics/facts.ts';
import type { Filing } from '../../shared/statistics/filing.ts';
import { inLanes } from '../common/in-lanes.ts';
import type { Services } from '../common/services.ts';
import { readHolding } from '../registers/read-entries.ts';
import { readHeads } from '../registers/register-heads.ts';
import type { Head } from '../services/submissions.ts';
import { type History, headAt } from './history.ts';

/** A register with its documents in force, as they stood. */
export type RegisterAt = { readonly form: Form; readonly heads: readonly Head[] };

/** @param known heads of periods that have been read */
export const registersAt = async (
  month: string,
  known: ReadonlyMap<string, readonly Head[]>,
  { city, programme, submissions }: Pick<Services, 'city' | 'programme' | 'submissions'>,
  history: History,
): Promise<readonly RegisterAt[]> => {
  const forms = programme.obligations.map(({ form }) => findForm(programme, form));
  const end = endOfMonth(programme, month);
  const inPeriod = async (period: string, form?: string): Promise<readonly Head[]> =>
    known.get(period)?.filter((head) => head.form === form) ?? submissions.inPeriod(period, form);
  return inLanes(
    forms.filter(({ register }) => register?.counted || register?.reported),
    async (form) => {
      const heads = await readHeads(form, yearOf(month), { city, submissions: { inPeriod } });
      const stood = await inLanes(
        heads.filter(({ period }) => period <= month),
        (head) => (form.period === 'month' ? Promise.resolve(head) : headAt(head, end, history)),
      );
      const inForce = stood.filter(({ state }) => state.inForce && !state.aside);
      // Which unit took over from which is a question of the units as they were then: fold-ledgers.ts asks it.
      return { form, heads: holding(form, inForce, [], yearOf(month)) };
    },
  );
};

/** The documents as an edition names them, so that its figures can be counted again. */
export const filingsOf = (
  registers: readonly RegisterAt[],
  { programme }: Pick<Services, 'programme'>,
): readonly Filing[] =>
  registers.flatMap(({ heads }) =>
    heads.flatMap(({ unit, form, period, state: { inForce } }): readonly Filing[] =>
      inForce
        ? [
            {
              unit,
              form,
              period,
              state: 'in-force',
              filedOn: todayOf(programme, new Date(inForce.at)),
              version: inForce.version,
              hash: inForce.content,
              rows: inForce.rows,
            },
          ]
        : [],
    ),
  );

/** Their rows. @param services with the units of the month's end */
export const readRegisters = (
  month: string,
  registers: readonly RegisterAt[],
  services: Pick<Services, 'city' | 'archive'>,
): Promise<readonly RegisterFact[]> =>
  inLanes(registers, async ({ form, heads }) => {
    const entries = await readHolding(form, yearOf(month), heads, services);
    return { form, rows: entries.map(({ row }) => row), codes: entries.map(({ code }) => code) };
  });
