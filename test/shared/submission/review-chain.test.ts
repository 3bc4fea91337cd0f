/** Who decides after whom, and what an approval comes to. */
import { describe, expect, test } from 'vitest';
import { advancedPlan } from '../../../shared/forms/advanced-plan.ts';
import { baseReport } from '../../../shared/forms/base-report.ts';
import { classReturn } from '../../../shared/forms/class-return.ts';
import { violationCase } from '../../../shared/forms/violation-case.ts';
import type { ReviewStep } from '../../../shared/ground/define-city.ts';
import type { Programme } from '../../../shared/ground/define-programme.ts';
import type { Decided, Submitted } from '../../../shared/submission/events.ts';
import { type DocumentState, noDocument } from '../../../shared/submission/life-cycle.ts';
import {
  approvalBy,
  awaits,
  endorsedBy,
  nextReviewer,
  refuseReturnBy,
  reviewChain,
  turnOf,
} from '../../../shared/submission/review-chain.ts';
import { chainedProgramme as programme } from '../../support/chained-programme.ts';

const withSteps = (...reviewSteps: ReviewStep[]): Programme => ({ ...programme, reviewSteps });
/** Rows of so many yuan each. */
const rows = (...yuan: number[]) => yuan.map((each) => ({ budget: each * 100 }));

describe('the chain', () => {
  test('a base is reviewed by the district above it and then by the bureau', () => {
    expect(reviewChain(programme, advancedPlan, 'jd1', rows(10_000))).toEqual(['huangdao', 'rsj']);
  });

  test('a unit with nobody above it is reviewed by the bureau alone, as before', () => {
    expect(reviewChain(programme, advancedPlan, 'nyw', rows(10_000))).toEqual(['rsj']);
  });

  test.each([
    [[999_999.99], 1],
    [[1_000_000], 2],
    [[400_000, 600_000], 2],
    [[], 1],
  ])('rows of %j yuan are looked at %i times by the bureau', (yuan, times) => {
    expect(reviewChain(programme, advancedPlan, 'nyw', rows(...yuan))).toEqual(Array(times).fill('rsj'));
  });

  test('a row without a budget counts nothing', () => {
    expect(reviewChain(programme, baseReport, 'jd1', [{ persons: 5 }])).toEqual(['huangdao', 'rsj']);
  });

  test('a step of some categories is taken for their plans only', () => {
    const urgentOnly = withSteps({ by: 'bureau' }, { by: 'bureau', categories: ['urgent'] });
    expect(reviewChain(urgentOnly, advancedPlan, 'nyw', [])).toEqual(['rsj']);
    expect(reviewChain(urgentOnly, baseReport, 'jd1', [])).toEqual(['rsj']);
    const advancedOnly = withSteps({ by: 'bureau' }, { by: 'bureau', categories: ['urgent', 'advanced'] });
    expect(reviewChain(advancedOnly, advancedPlan, 'nyw', [])).toEqual(['rsj', 'rsj']);
  });

  test('a step with both conditions is taken where both hold', () => {
    const both = withSteps({ by: 'bureau' }, { by: 'bureau', categories: ['advanced'], budgetFrom: 100 });
    expect(reviewChain(both, advancedPlan, 'nyw', rows(1))).toEqual(['rsj', 'rsj']);
    expect(reviewChain(both, advancedPlan, 'nyw', rows(0.99))).toEqual(['rsj']);
    expect(reviewChain(both, baseReport, 'jd1', rows(5))).toEqual(['rsj']);
  });

  test('what stands right below the bureau has no step of its own before it', () => {
    const below: Programme = {
      ...programme,
      units: programme.units.map((unit) => (unit.code === 'jd1' ? { ...unit, superior: 'rsj' } : unit)),
    };
    expect(reviewChain(below, advancedPlan, 'jd1', [])).toEqual(['rsj']);
  });

  test('a form for few eyes passes no district, and what the rules approve has no chain', () => {
    expect(reviewChain(programme, { ...violationCase, review: 'bureau' }, 'jd1', [])).toEqual(['rsj']);
    expect(reviewChain(programme, classReturn, 'jd1', [])).toEqual([]);
  });
});

const person = (email: string, unit: string) => ({ email, unit });
const district = person('e@x.example', 'huangdao');
const reviewerA = person('a@x.example', 'rsj');
const reviewerB = person('b@x.example', 'rsj');

/** A document with these steps, endorsed by these people one after the other. */
const waiting = (steps: readonly string[] | undefined, ...by: { email: string }[]): DocumentState => ({
  ...noDocument,
  state: by.length ? 'endorsed' : 'submitted',
  version: 1,
  latest: { by: 'clerk@x.example', steps } as unknown as Submitted,
  endorsements: by.map(({ email }) => ({ by: email }) as Decided),
});
const codeOf = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('the turn', () => {
  const steps = ['huangdao', 'rsj', 'rsj'];
  test('goes from step to step, each with its name', () => {
    const stages = [[], [district], [district, reviewerA]].map((by) =>
      turnOf(waiting(steps, ...by), programme.bureau),
    );
    expect(stages).toEqual([
      { unit: 'huangdao', stage: 'first', followed: true },
      { unit: 'rsj', stage: 'review', followed: true },
      { unit: 'rsj', stage: 'second', followed: false },
    ]);
  });

  test('is nobody’s when nothing waits, and the bureau’s for documents of before', () => {
    expect(nextReviewer({ ...waiting(steps), state: 'returned' }, 'rsj')).toBeUndefined();
    expect(turnOf(waiting(undefined), 'rsj')).toEqual({ unit: 'rsj', stage: 'review', followed: false });
    expect(approvalBy(waiting(undefined), reviewerA, programme)).toBe('approve');
  });

  test('three different people approve one after the other', () => {
    expect(approvalBy(waiting(steps), district, programme)).toBe('endorse');
    expect(approvalBy(waiting(steps, district), reviewerA, programme)).toBe('endorse');
    expect(approvalBy(waiting(steps, district, reviewerA), reviewerB, programme)).toBe('approve');
    expect(codeOf(() => approvalBy(waiting(steps, district, reviewerA), reviewerA, programme))).toBe(
      'second-eyes',
    );
  });

  test('who acts for the district has approved once, so somebody else goes on', () => {
    expect(codeOf(() => approvalBy(waiting(steps), reviewerA, programme))).toBe('not-your-turn');
    expect(approvalBy(waiting(steps), reviewerA, programme, true)).toBe('endorse');
    const acted = waiting(['huangdao', 'rsj'], reviewerA);
    expect(codeOf(() => approvalBy(acted, reviewerA, programme))).toBe('second-eyes');
    expect(approvalBy(acted, reviewerB, programme)).toBe('approve');
    // Only the bureau may.
    expect(codeOf(() => approvalBy(acted, district, programme, true))).toBe('not-your-turn');
  });

  test('nobody approves or returns what they filed themselves, whatever unit they are in now', () => {
    const clerk = person('clerk@x.example', 'rsj');
    expect(codeOf(() => approvalBy(waiting(['rsj']), clerk, programme))).toBe('second-eyes');
    expect(codeOf(() => refuseReturnBy(waiting(['rsj']), clerk, programme))).toBe('second-eyes');
  });

  test('the bureau returns at any step, a district only on its turn', () => {
    for (const by of [[], [district], [district, reviewerA]])
      expect(codeOf(() => refuseReturnBy(waiting(steps, ...by), reviewerA, programme))).toBeUndefined();
    expect(codeOf(() => refuseReturnBy(waiting(steps), district, programme))).toBeUndefined();
    expect(codeOf(() => refuseReturnBy(waiting(steps, district), district, programme))).toBe('not-your-turn');
  });

  test('what waits for somebody is what they alone can go on with', () => {
    const at = waiting(steps, district, reviewerA);
    expect([district, reviewerA, reviewerB].map((each) => awaits(at, each, 'rsj'))).toEqual([
      false,
      false,
      true,
    ]);
    expect(endorsedBy(at, district, 'rsj')).toMatchObject({ by: 'e@x.example' });
    expect(endorsedBy(waiting(steps), district, 'rsj')).toBeUndefined();
    expect(endorsedBy(at, { ...district, unit: 'laoshan' }, 'rsj')).toBeUndefined();
  });
});
