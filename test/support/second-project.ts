/** An office in April 2015 in which projects 1 and 2 of a plan are in force; tests refer to the second and drop it. */
import { expect, vi } from 'vitest';
import type { DocumentId } from '../../shared/submission/submission.ts';
import { openOffice } from './office.ts';
import { plan, planRow } from './sheets.ts';

export const second = '2015A-NYW-002';
export const idOf = (form: string, period = '2015-03'): DocumentId => ({ unit: 'nyw', form, period });
export const planId = idOf('advanced-plan', '2015');
export const at = (day: string) => vi.setSystemTime(new Date(`${day}T02:00:00Z`));

/** Nothing is projected: the ledgers stay empty, as if they were late for ever. Under fake timers. */
export const openSecondProject = async () => {
  at('2015-01-20');
  const office = openOffice();
  const file = async (sheet: object, baseVersion = 0) => {
    const { status, problem, good } = await office.submit('colleague', {
      ...sheet,
      baseVersion,
      dropConfirmed: true,
    });
    expect([status, problem?.issues?.map(({ message }) => message.zh)]).toEqual([201, undefined]);
    return good;
  };
  const approve = (id = planId, version = 2) => office.decide('reviewer', id, { version });
  await file(plan(planRow(1), planRow(2)));
  expect((await approve(planId, 1)).status).toBe(200);
  at('2015-04-02');
  return {
    office,
    file,
    approve,
    /** The plan without project 2 is filed and waits. */
    amend: () => file(plan(planRow(1)), 1),
    withdraw: (id: DocumentId, version = 1) =>
      office.decide('clerk', id, { decision: 'withdraw', reason: '误报', version }),
    inForce: ({ form, period }: DocumentId) =>
      office.services.stored.documents.get(`nyw/${form}/${period}`)?.state.inForce?.version,
  };
};
export type SecondProject = Awaited<ReturnType<typeof openSecondProject>>;
