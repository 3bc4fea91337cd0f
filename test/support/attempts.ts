/** Every closed route of the contract, tried once on the plan that jd1 filed; the route of decisions once for each. */
import type { ClosedRoute } from '../../functions/http/endpoint.ts';
import type { RequestTo } from '../../shared/contract/routes.ts';
import { advancedPlan } from '../../shared/forms/advanced-plan.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { chainedProgramme } from './chained-programme.ts';
import { peopleRows, sampleBase, unitList } from './lists.ts';
import type { Asked, Office, staff } from './office.ts';
import { plan, planRow } from './sheets.ts';
import { sealOf, workbookOf } from './workbooks.ts';

/** The plan may be issued without a decision of the joint conference, which is not what is looked at. */
export const programmeOfAttempts: Programme = { ...chainedProgramme, decisionNeeded: [] };
export const document = { unit: 'jd1', form: 'advanced-plan', period: '2015' };
export const filed = () => ({ ...plan(planRow(1)), unit: document.unit });

export type Verb = RequestTo<'reviewSubmission'>['body']['decision'];
export type Attempt = Exclude<ClosedRoute, 'reviewSubmission'> | Verb;

/** `version` is the latest one of the document, 0 where there is none. */
type Try = (office: Office, email: string, version: number) => Promise<string>;
type Told = { readonly status: number; readonly problem: { readonly code: string } };
type Asking = Asked | ((version: number, office: Office) => Asked | Promise<Asked>);

export const [done, nothing] = ['✓', 'nothing'];

/** The code of the refusal, or what `look` makes of a good answer. */
const trying =
  <N extends ClosedRoute>(
    name: N,
    asking: Asking,
    look: (good: Awaited<ReturnType<typeof ask<N>>>['good']) => string = () => done,
  ): Try =>
  async (office, email, version) => {
    const answer = await ask(office, email, name, asking, version);
    return answer.status < 300 ? look(answer.good) : (answer as Told).problem.code;
  };
const ask = async <N extends ClosedRoute>(
  office: Office,
  email: string,
  name: N,
  asking: Asking,
  version: number,
) => office.askAs(email, name, typeof asking === 'function' ? await asking(version, office) : asking);

const seen = (is: boolean): string => (is ? done : nothing);
const sheet = { params: { form: document.form }, query: { unit: document.unit, period: document.period } };
const changed = () => ({ ...plan(planRow(1), planRow(2)), unit: document.unit });
const workbooks = new Map<number, Promise<Buffer>>();
const workbook = async (baseVersion: number) => {
  const seal = sealOf(advancedPlan, { unit: document.unit, baseVersion });
  const made = workbooks.get(baseVersion) ?? workbookOf(advancedPlan, changed(), undefined, seal);
  workbooks.set(baseVersion, made);
  return { bytes: await made };
};
const decision = (verb: Verb): Try =>
  trying('reviewSubmission', (version) => ({
    params: document,
    body: { decision: verb, version: Math.max(1, version), reason: '这次的理由', comments: [] },
  }));
const kept = { version: 0, reason: '新来的同事', check: false };
const time = { until: '2015-02-15', reason: '台风' };

export const attempts: Record<Attempt, Try> = {
  whoAmI: trying('whoAmI', {}),
  readForm: trying('readForm', sheet),
  submitForm: trying('submitForm', (baseVersion) => ({
    body: { ...changed(), formVersion: 1, baseVersion, certifier: '样负责', nil: false },
  })),
  downloadWorkbook: trying('downloadWorkbook', sheet),
  checkWorkbook: trying('checkWorkbook', workbook),
  markWorkbook: trying('markWorkbook', workbook),
  submitWorkbook: trying('submitWorkbook', async (version) => ({
    ...(await workbook(version)),
    query: { certifier: '样负责' },
  })),
  listSubmissions: trying('listSubmissions', { query: { period: document.period } }, (good) =>
    seen(good.documents.some(({ unit }) => unit === document.unit)),
  ),
  readSubmission: trying('readSubmission', { params: document }),
  approve: decision('approve'),
  return: decision('return'),
  withdraw: decision('withdraw'),
  reopen: decision('reopen'),
  decideSubmissions: trying(
    'decideSubmissions',
    (version) => ({ body: { decisions: [{ ...document, version: Math.max(1, version) }] } }),
    (good) => good.decisions[0]?.problem?.code ?? done,
  ),
  extendDocument: trying('extendDocument', { params: document, body: time }),
  extendDocuments: trying(
    'extendDocuments',
    { body: { ...time, forms: [document.form], units: [document.unit], period: document.period } },
    (good) => good.documents[0]?.problem?.code ?? seen(good.documents.length === 1),
  ),
  readCompleteness: trying('readCompleteness', { params: { period: document.period } }, (good) =>
    seen(good.documents.some(({ unit }) => unit === document.unit)),
  ),
  queryAudit: trying('queryAudit', { query: document }, (good) => seen(good.events.length > 0)),
  readUnits: trying('readUnits', {}),
  readPeople: trying('readPeople', { query: { unit: document.unit } }),
  keepUnits: trying('keepUnits', {
    body: { ...unitList({}, [sampleBase], chainedProgramme.units), ...kept },
  }),
  keepPeople: trying('keepPeople', {
    body: {
      ...peopleRows({ email: 'new@qingdao.example', name: '新示例', unit: '市林业局', role: '经办人' }),
      ...kept,
    },
  }),
  readPlan: trying('readPlan', { params: { year: '2015' } }, (good) => seen(good.draft !== undefined)),
  issuePlan: trying('issuePlan', async (_, office) => {
    const { good } = await office.ask('reviewer', 'readPlan', { params: { year: '2015' } });
    return {
      params: { year: '2015' },
      body: {
        documentNumber: '青人社字〔2015〕12号',
        issuedOn: '2015-01-20',
        decision: '',
        reason: '',
        baseVersion: 0,
        draftHash: good.draft?.hash ?? '',
      },
    };
  }),
  proposeTargets: trying('proposeTargets', {
    params: { year: '2015' },
    query: { category: 'urgent', by: 'equal' },
  }),
  listReports: trying('listReports', {}),
  readReport: trying('readReport', { params: { month: '2015-01' } }),
};

type Step = readonly [who: keyof typeof staff, what: 'submit' | Verb];
/** Brings the document of an empty office where these steps lead. */
export const walk = async (office: Office, steps: readonly Step[]): Promise<void> => {
  for (const [who, what] of steps) {
    const version = (await office.services.submissions.load(document)).version;
    const reason = what === 'approve' ? '' : '此前的理由';
    const { status, problem } =
      what === 'submit'
        ? await office.submit(who, filed())
        : await office.decide(who, document, { decision: what, version, reason });
    if (status >= 300) throw new Error(`${who} cannot ${what}: ${problem.code}`);
  }
};
export type { Step };
