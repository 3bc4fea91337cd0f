/**
 * In whatever order, one or two at a time, plans are amended, filed, approved and withdrawn, and however late the
 * ledgers follow: no row in force names what is not. What is in force is read here from the stores themselves.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { projectDocument } from '../../../functions/stream/project-document.ts';
import type { Content } from '../../../shared/submission/submission.ts';
import { type Office, openOffice } from '../../support/office.ts';
import { classes, classRow, plan, planRow, roster, traineeRow } from '../../support/sheets.ts';

beforeAll(() => {
  vi.useFakeTimers({ now: new Date('2015-05-04T02:00:00Z'), toFake: ['Date'] });
});
afterAll(() => vi.useRealTimers());

const documents = {
  plan: 'nyw/advanced-plan/2015',
  march: 'nyw/class-return/2015-03',
  april: 'nyw/class-return/2015-04',
  roster: 'nyw/trainee-roster/2015-04',
} as const;
type Paper = keyof typeof documents;
const idOf = (paper: Paper) => {
  const [unit, form, period] = documents[paper].split('/') as [string, string, string];
  return { unit, form, period };
};
const project = (number: number) => `2015A-NYW-00${number}`;

/** Numbers say which projects of the plan, classes of the return and classes of the roster there are. */
const sheetOf = (paper: Paper, numbers: readonly number[]) => {
  const held = numbers.map((number) => classRow(1, { project: project(number) }));
  const sheets = {
    plan: () => plan(...numbers.map((number) => planRow(number))),
    march: () => classes(...held),
    april: () => classes(...held),
    roster: () => roster(...numbers.map((number) => traineeRow(number, { class: `${project(number)}-1` }))),
  };
  return { ...sheets[paper](), period: idOf(paper).period, nil: numbers.length === 0 };
};

type Step =
  | { readonly step: 'file'; readonly paper: Paper; readonly numbers: readonly number[] }
  | { readonly step: 'approve' | 'return' }
  | { readonly step: 'withdraw' | 'project'; readonly paper: Paper };
const paper = fc.constantFrom<Paper>('plan', 'march', 'april', 'roster');
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ step: fc.constant('file' as const), paper, numbers: fc.subarray([1, 2]) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      step: fc.constantFrom('approve' as const, 'approve' as const, 'return' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ step: fc.constantFrom('withdraw' as const, 'project' as const), paper }),
  },
);

const take = async (office: Office, given: Step): Promise<number> => {
  const versionOf = (which: Paper) =>
    office.services.stored.documents.get(documents[which])?.state.version ?? 0;
  if (given.step === 'file') {
    const baseVersion = versionOf(given.paper);
    const sheet = { ...sheetOf(given.paper, given.numbers), baseVersion, dropConfirmed: true };
    return (await office.submit('clerk', sheet)).status;
  }
  if (given.step === 'project') {
    await projectDocument(idOf(given.paper), office.services, new Date());
    return 200;
  }
  const which = 'paper' in given ? given.paper : 'plan';
  const who = given.step === 'withdraw' ? 'colleague' : 'reviewer';
  const decision = { decision: given.step, version: versionOf(which), reason: '办理' };
  return (await office.decide(who, idOf(which), decision)).status;
};

const rowsInForce = ({ services: { stored } }: Office, which: Paper): Content['rows'] => {
  const content = stored.documents.get(documents[which])?.state.inForce?.content;
  const text = stored.archived.get(`${documents[which]}/${content}`);
  return text ? (JSON.parse(text) as Content).rows : [];
};
const hanging = (office: Office): string[] => {
  const projects = rowsInForce(office, 'plan').map(({ number }) => project(number as number));
  const held = [...rowsInForce(office, 'march'), ...rowsInForce(office, 'april')];
  const codes = held.map((row) => `${row.project}-${row.run}`);
  return [
    ...held.map((row) => String(row.project)).filter((code) => !projects.includes(code)),
    ...rowsInForce(office, 'roster')
      .map((row) => String(row.class))
      .filter((code) => !codes.includes(code)),
  ];
};

test('no row in force names what is not', async () => {
  const seen = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(step, { minLength: 1, maxLength: 2 }), { minLength: 4, maxLength: 12 }),
      async (moves) => {
        const office = openOffice();
        await take(office, { step: 'file', paper: 'plan', numbers: [1, 2] });
        await take(office, { step: 'approve' });
        for (const together of moves) {
          const statuses = await Promise.all(together.map((each) => take(office, each)));
          statuses.forEach((status, i) => {
            const what = `${together[i]?.step} ${status < 300 ? 'done' : status}`;
            seen.set(what, (seen.get(what) ?? 0) + 1);
          });
          expect(hanging(office)).toEqual([]);
        }
      },
    ),
    { numRuns: 25 },
  );
  // The property has met what it is about: approvals and filings that were taken, and that were refused.
  expect([...seen.keys()]).toEqual(
    expect.arrayContaining(['file done', 'file 422', 'approve done', 'withdraw done']),
  );
  expect([...seen.keys()].filter((what) => what.endsWith('500'))).toEqual([]);
});
