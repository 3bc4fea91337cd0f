/**
 * Every closed route of the contract, tried once on the plan that jd1 filed, the route of decisions once for each;
 * who may, and what comes of it. A new route is one line here.
 */
import type { ClosedRoute } from '../../functions/http/endpoint.ts';
import type { RequestTo } from '../../shared/contract/routes.ts';
import { advancedPlan } from '../../shared/forms/advanced-plan.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { chainedProgramme } from './chained-programme.ts';
import { bodySaid } from './given-registration.ts';
import { peopleRows, sampleBase, unitList } from './lists.ts';
import type { Asked, Office, staff } from './office.ts';
import type { Seat } from './people-of-every-role.ts';
import {
  absent,
  all,
  always,
  approval,
  bureau,
  decides,
  decidesOnBodies,
  done,
  empty,
  everybody,
  extendsDeadlines,
  files,
  handing,
  keeps,
  known,
  looksInto,
  never,
  nothing,
  notNow,
  ofNobody,
  onceFiled,
  others,
  over,
  own,
  type Rights,
  type Row,
  reads,
  rights,
  row,
  theirs,
} from './rights.ts';
import { plan, planRow } from './sheets.ts';
import { sealOf, workbookOf } from './workbooks.ts';

/** The plan may be issued without a decision of the joint conference, which is not what is looked at. */
export const programmeOfAttempts: Programme = { ...chainedProgramme, decisionNeeded: [] };
export const document = { unit: 'jd1', form: 'advanced-plan', period: '2015' };
export const filed = () => ({ ...plan(planRow(1)), unit: document.unit });

export type Verb = RequestTo<'reviewSubmission'>['body']['decision'];
export type Attempt = Exclude<ClosedRoute, 'reviewSubmission'> | Verb;

/** `version` is the latest one of the document, 0 where there is none. */
type Try = {
  (office: Office, email: string, version: number): Promise<string>;
  /** What is asked where nothing has been filed. */
  readonly asked: (office: Office) => Asked | Promise<Asked>;
};
type Told = { readonly status: number; readonly problem: { readonly code: string } };
type Asking = Asked | ((version: number, office: Office) => Asked | Promise<Asked>);

/** The code of the refusal, or what `look` makes of a good answer. */
const trying = <N extends ClosedRoute>(
  name: N,
  asking: Asking,
  look: (good: Awaited<ReturnType<typeof ask<N>>>['good']) => string = () => done,
): Try =>
  Object.assign(
    async (office: Office, email: string, version: number) => {
      const answer = await ask(office, email, name, asking, version);
      return answer.status < 300 ? look(answer.good) : (answer as Told).problem.code;
    },
    { asked: (office: Office) => (typeof asking === 'function' ? asking(0, office) : asking) },
  );
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
/** Whatever the state of the document. */
const same = (answer: string): Row => row(answer, answer, answer, answer, answer, answer, answer);
const keepsCertificates = rights(never, never, never, everybody, never, never);
const looksUp = rights(everybody, everybody, never, everybody, everybody, everybody);
/** A passport, which is no number of anybody. */
const somebody = () => ({ name: '示例乙', number: '护照E00000000', reason: '本人到窗口申请' });
const kept = { version: 0, reason: '新来的同事', check: false };
const time = { until: '2015-02-15', reason: '台风' };

/** One line of the matrix: how a route is asked, who may, and what each state answers those who may. */
type Line = {
  readonly tries: Try;
  readonly who: Rights;
  readonly comes: Row | Record<Seat, Row>;
  /** Open to whoever may read something, and shows each what they may. */
  readonly list?: true;
  /** For whoever is signed in and unknown to the directory. */
  readonly visitors?: true;
};

export const attempts: Record<Attempt, Line> = {
  whoAmI: {
    tries: trying('whoAmI', {}),
    who: all,
    comes: always,
  },
  readHome: {
    tries: trying('readHome', {}),
    who: all,
    comes: always,
  },
  downloadHome: {
    tries: trying('downloadHome', {}),
    who: all,
    comes: always,
  },
  seeNews: {
    tries: trying('seeNews', { body: { until: '2015-01-20T02:00:00.000Z' } }),
    who: all,
    comes: always,
  },
  keepSettings: {
    tries: trying('keepSettings', { body: { mail: 'daily' } }),
    who: all,
    comes: always,
  },
  readForm: {
    tries: trying('readForm', sheet),
    who: reads,
    comes: always,
  },
  submitForm: {
    tries: trying('submitForm', (baseVersion) => ({
      body: { ...changed(), formVersion: advancedPlan.version, baseVersion, certifier: '样负责', nil: false },
    })),
    who: files,
    comes: always,
  },
  tellErrors: {
    tries: trying('tellErrors', { body: { ...document, codes: [{ code: 'required', cells: 1 }] } }),
    who: files,
    comes: always,
  },
  downloadWorkbook: {
    tries: trying('downloadWorkbook', sheet),
    who: reads,
    comes: always,
  },
  checkWorkbook: {
    tries: trying('checkWorkbook', workbook),
    who: reads,
    comes: always,
  },
  markWorkbook: {
    tries: trying('markWorkbook', workbook),
    who: reads,
    comes: always,
  },
  submitWorkbook: {
    tries: trying('submitWorkbook', async (version) => ({
      ...(await workbook(version)),
      query: { certifier: '样负责' },
    })),
    who: files,
    comes: always,
  },
  listSubmissions: {
    tries: trying('listSubmissions', { query: { period: document.period } }, (good) =>
      seen(good.documents.some(({ unit }) => unit === document.unit)),
    ),
    who: reads,
    comes: onceFiled(nothing),
    list: true,
  },
  readSubmission: {
    tries: trying('readSubmission', { params: document }),
    who: reads,
    comes: onceFiled(absent),
  },
  approve: {
    tries: decision('approve'),
    who: decides,
    comes: approval,
  },
  return: {
    tries: decision('return'),
    // The bureau may return before its turn.
    who: decides,
    comes: { ...approval, bureau: row(absent, done, done, over, over, over, over) },
  },
  withdraw: {
    tries: decision('withdraw'),
    who: files,
    comes: row(absent, done, done, notNow, notNow, notNow, notNow),
  },
  reopen: {
    tries: decision('reopen'),
    who: rights(never, never, never, others, never, never),
    comes: row(absent, notNow, notNow, notNow, notNow, done, over),
  },
  correctComments: {
    tries: trying('correctComments', (version) => ({
      params: document,
      body: { version: Math.max(1, version), comments: [{ rowId: '', column: '', text: '请补充' }] },
    })),
    who: decides,
    // Who sent it back is none of those who try.
    comes: row(absent, notNow, notNow, theirs, notNow, notNow, theirs),
  },
  approveMany: {
    tries: trying(
      'approveMany',
      (version) => ({ body: { decisions: [{ ...document, version: Math.max(1, version) }] } }),
      (good) => good.decisions[0]?.problem?.code ?? done,
    ),
    who: decides,
    comes: approval,
  },
  handOver: {
    tries: trying(
      'handOver',
      (version) => ({ body: { documents: [{ ...document, version: Math.max(1, version) }], to: '' } }),
      (good) => good.documents[0]?.problem?.code ?? done,
    ),
    who: decides,
    comes: handing,
  },
  extendDeadline: {
    tries: trying('extendDeadline', { params: document, body: time }),
    who: extendsDeadlines,
    comes: always,
  },
  extendDeadlines: {
    tries: trying(
      'extendDeadlines',
      { body: { ...time, forms: [document.form], units: [document.unit], period: document.period } },
      (good) => good.documents[0]?.problem?.code ?? seen(good.documents.length === 1),
    ),
    who: extendsDeadlines,
    comes: always,
  },
  readCompleteness: {
    tries: trying('readCompleteness', { params: { period: document.period } }, (good) =>
      seen(good.documents.some(({ unit }) => unit === document.unit)),
    ),
    who: reads,
    comes: always,
    list: true,
  },
  queryAudit: {
    tries: trying('queryAudit', { query: document }, (good) => seen(good.events.length > 0)),
    who: reads,
    comes: onceFiled(nothing),
  },
  readUnits: {
    tries: trying('readUnits', {}),
    who: rights(never, everybody, never, everybody, everybody, never),
    comes: always,
  },
  readPeople: {
    tries: trying('readPeople', { query: { unit: document.unit } }),
    who: rights(never, own, never, everybody, everybody, never),
    comes: always,
  },
  keepUnits: {
    tries: trying('keepUnits', {
      body: { ...unitList({}, [sampleBase], chainedProgramme.units), ...kept },
    }),
    who: keeps,
    comes: always,
  },
  tellKept: { tries: trying('tellKept', { body: somebody() }), who: keeps, comes: ofNobody },
  correctName: {
    tries: trying('correctName', { body: { ...somebody(), correct: '示例丙' } }),
    who: keeps,
    comes: ofNobody,
  },
  erasePerson: {
    tries: trying('erasePerson', { body: { ...somebody(), basis: 'period' } }),
    who: keeps,
    comes: ofNobody,
  },
  // Somebody asks whom the directory knows, and has nothing to register.
  registerUnit: {
    tries: trying('registerUnit', { body: bodySaid({ name: '青岛另一示例有限公司' }, 2) }),
    who: all,
    comes: known,
    visitors: true,
  },
  readRegistration: {
    tries: trying('readRegistration', {}),
    who: all,
    comes: known,
    visitors: true,
  },
  // What waits is a body of huangdao, the seat above.
  listRegistrations: {
    tries: trying('listRegistrations', {}, (good) => seen(good.registrations.length === 1)),
    who: decidesOnBodies,
    comes: always,
    list: true,
  },
  decideRegistration: {
    tries: trying('decideRegistration', async (_, office) => ({
      params: { id: (await office.services.directory.registrations())[0]?.id ?? '' },
      body: { decision: 'approve', reason: '' },
    })),
    who: decidesOnBodies,
    comes: always,
  },
  keepPeople: {
    tries: trying('keepPeople', {
      body: {
        ...peopleRows({ email: 'new@qingdao.example', name: '新示例', unit: '市林业局', role: '经办人' }),
        ...kept,
      },
    }),
    who: keeps,
    comes: always,
  },
  readPlan: {
    tries: trying('readPlan', { params: { year: '2015' } }, (good) => seen(good.draft !== undefined)),
    // What would be issued; what was issued is for everybody.
    who: rights(never, never, never, everybody, everybody, everybody),
    comes: always,
    list: true,
  },
  issuePlan: {
    tries: trying('issuePlan', async (_, office) => {
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
    who: rights(never, never, never, everybody, never, never),
    comes: row(empty, empty, empty, empty, empty, done, done),
  },
  proposeTargets: {
    tries: trying('proposeTargets', {
      params: { year: '2015' },
      query: { category: 'urgent', by: 'equal' },
    }),
    who: rights(bureau, bureau, never, never, never, never, bureau),
    comes: always,
  },
  listReports: {
    tries: trying('listReports', {}),
    who: all,
    comes: always,
  },
  readReport: {
    tries: trying('readReport', { params: { month: '2015-01' } }),
    who: all,
    comes: same('report-not-found'),
  },
  // Everybody; of whose money is another question: test/functions/compile/money-year.test.ts.
  downloadMoney: {
    tries: trying('downloadMoney', { params: { month: '2015-01' }, query: {} }),
    who: all,
    comes: always,
  },
  readMoney: {
    tries: trying('readMoney', { params: { month: '2015-01' }, query: {} }),
    who: all,
    comes: always,
  },
  readStaffHours: {
    tries: trying('readStaffHours', { params: { unit: document.unit, year: document.period } }),
    who: reads,
    comes: same('no-staff-list'),
  },
  // Of no class that is there, nor of a number that was given: test/functions/certificates.
  listCertificateClasses: {
    tries: trying('listCertificateClasses', { query: { unit: document.unit, year: document.period } }),
    who: reads,
    comes: always,
  },
  readClassCertificates: {
    tries: trying('readClassCertificates', { params: { class: '2015A-JD1-001-1' } }),
    who: reads,
    comes: same('class-unknown'),
  },
  issueCertificates: {
    tries: trying('issueCertificates', { params: { class: '2015A-JD1-001-1' }, body: { baseVersion: 0 } }),
    who: rights(never, own, never, never, never, never),
    comes: same('class-unknown'),
  },
  voidCertificate: {
    tries: trying('voidCertificate', { params: { number: 'QDZX201500000011' }, body: { reason: '误发' } }),
    who: keepsCertificates,
    comes: same('certificate-unknown'),
  },
  replaceCertificate: {
    tries: trying('replaceCertificate', {
      params: { number: 'QDZX201500000011' },
      body: { kind: 'lost', reason: '遗失' },
    }),
    // Whose it is is asked of a number that was given: test/functions/certificates/issue.test.ts.
    who: rights(never, everybody, never, everybody, never, never),
    comes: same('certificate-unknown'),
  },
  allowSeries: {
    tries: trying('allowSeries', {
      body: { series: '07', unit: 'nobody', isOpen: true, reason: '承办量大' },
    }),
    who: keepsCertificates,
    comes: same('unknown-unit'),
  },
  // Whose numbers they are is asked of each of them.
  registerCertificates: {
    tries: trying('registerCertificates', { body: { numbers: ['QDZX201500000011'], platform: '省平台' } }),
    who: rights(everybody, everybody, never, never, never, never),
    comes: same('certificate-unknown'),
  },
  listCertificateSeries: {
    tries: trying('listCertificateSeries', { query: { year: document.period } }),
    who: rights(never, never, never, everybody, everybody, everybody),
    comes: always,
  },
  readCertificateSeries: {
    tries: trying('readCertificateSeries', { params: { series: '00' }, query: { year: document.period } }),
    who: rights(never, never, never, everybody, everybody, everybody),
    comes: always,
  },
  noteBlanks: {
    tries: trying('noteBlanks', {
      body: {
        class: '2015A-JD1-001-1',
        used: [{ number: 'QDZX201500000011', blank: 'A000123' }],
      },
    }),
    who: rights(own, own, never, never, never, never),
    comes: same('certificate-unknown'),
  },
  readBlanks: {
    tries: trying('readBlanks', {}),
    who: rights(everybody, everybody, everybody, everybody, everybody, everybody, everybody),
    comes: always,
  },
  checkCertificateFile: {
    tries: trying('checkCertificateFile', async () => ({
      query: { purpose: '职称评审' },
      bytes: Buffer.from('证书编号,姓名\nX,某\n'),
    })),
    who: looksUp,
    comes: always,
  },
  checkCertificates: {
    tries: trying('checkCertificates', {
      body: { pairs: [{ number: 'X', name: '某' }], purpose: '职称评审' },
    }),
    who: looksUp,
    comes: always,
  },
  readRecords: {
    tries: trying('readRecords', {
      body: { people: [{ citizenNumber: 'X', name: '某' }], purpose: '职称评审' },
    }),
    who: looksUp,
    comes: always,
  },
  downloadRecords: {
    tries: trying('downloadRecords', {
      body: { people: [{ citizenNumber: 'X', name: '某' }], purpose: '职称评审' },
    }),
    who: looksUp,
    comes: always,
  },
  listPapers: {
    tries: trying('listPapers', { query: { class: '2015A-JD1-001-1' } }),
    who: reads,
    comes: always,
  },
  printRecord: {
    tries: trying('printRecord', { body: { citizenNumber: 'X', name: '某', purpose: '职称评审' } }),
    who: looksUp,
    comes: always,
  },
  // Which flags are told to whom: test/functions/flags.
  readFlags: { tries: trying('readFlags', {}), who: all, comes: always },
  downloadFlags: { tries: trying('downloadFlags', {}), who: all, comes: always },
  nameUnit: { tries: trying('nameUnit', { query: { name: '市农业委员会' } }), who: all, comes: always },
  readUnit: {
    tries: trying('readUnit', { params: { unit: document.unit }, query: { year: document.period } }),
    who: looksInto,
    comes: always,
  },
  downloadUnit: {
    tries: trying('downloadUnit', { params: { unit: document.unit }, query: { year: document.period } }),
    who: looksInto,
    comes: always,
  },
  readClass: {
    tries: trying('readClass', { params: { class: '2015A-JD1-001-1' } }),
    who: looksInto,
    comes: same('class-unknown'),
  },
  downloadClass: {
    tries: trying('downloadClass', { params: { class: '2015A-JD1-001-1' } }),
    who: looksInto,
    comes: same('class-unknown'),
  },
  // Which fields are told to whom: test/functions/registers.
  readFieldClasses: {
    tries: trying('readFieldClasses', { params: { year: document.period } }),
    who: all,
    comes: always,
  },
  downloadFieldClasses: {
    tries: trying('downloadFieldClasses', { params: { year: document.period } }),
    who: all,
    comes: always,
  },
  readCaseLooks: {
    tries: trying('readCaseLooks', { params: { month: '2015-03' } }),
    who: rights(never, never, never, everybody, everybody, everybody),
    comes: always,
  },
  drawSample: {
    tries: trying('drawSample', { params: { year: document.period }, query: { until: '2015-12-31' } }),
    who: rights(never, never, everybody, everybody, everybody, everybody, everybody),
    comes: always,
  },
  // Whose rows are told to whom: test/functions/registers.
  readRegister: {
    tries: trying('readRegister', { params: { form: 'expert-register' } }),
    who: all,
    comes: always,
  },
  downloadRegister: {
    tries: trying('downloadRegister', { params: { form: 'expert-register' } }),
    who: all,
    comes: always,
  },
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
