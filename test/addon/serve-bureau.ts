/**
 * The bureau's side for tests of the add-on: the real functions over in-memory services, behind HTTP, since
 * a script waits for its answer while this process gives it. Its day is settable; the token is the e-mail.
 */
import http from 'node:http';
import { gunzipSync } from 'node:zlib';
import { cityWith, forgetUnits, servicesFor } from '../../functions/common/city.ts';
import { sha256 } from '../../functions/common/hashes.ts';
import { identify, identifyVisitor } from '../../functions/http/identify.ts';
import { parseRequest, periodIn } from '../../functions/http/parse-request.ts';
import { problemOf, problemResponse } from '../../functions/http/problem-response.ts';
import { approveMany } from '../../functions/routes/approve-many.ts';
import { decideRegistration, listRegistrations } from '../../functions/routes/decide-registration.ts';
import { allowSeries, replaceCertificate, voidCertificate } from '../../functions/routes/end-certificate.ts';
import { extendDeadline, extendDeadlines } from '../../functions/routes/extend-deadlines.ts';
import { handOver } from '../../functions/routes/hand-over.ts';
import { issueCertificates } from '../../functions/routes/issue-certificates.ts';
import { issuePlan } from '../../functions/routes/issue-plan.ts';
import { keepPeople, keepUnits } from '../../functions/routes/keep-directory.ts';
import { keepSettings, seeNews } from '../../functions/routes/keep-own.ts';
import { listPapers } from '../../functions/routes/list-papers.ts';
import { listSubmissions } from '../../functions/routes/list-submissions.ts';
import { checkCertificates, readRecords } from '../../functions/routes/look-up-people.ts';
import { printRecord } from '../../functions/routes/print-record.ts';
import { proposeTargets } from '../../functions/routes/propose-targets.ts';
import { queryAudit } from '../../functions/routes/query-audit.ts';
import {
  listCertificateClasses,
  listCertificateSeries,
  readBlanks,
  readClassCertificates,
} from '../../functions/routes/read-certificates.ts';
import { readCompleteness } from '../../functions/routes/read-completeness.ts';
import { readPeople, readUnits } from '../../functions/routes/read-directory.ts';
import { readHome } from '../../functions/routes/read-home.ts';
import { readMoney } from '../../functions/routes/read-money.ts';
import { readPlan } from '../../functions/routes/read-plan.ts';
import { readRegister } from '../../functions/routes/read-register.ts';
import { readStaffHours } from '../../functions/routes/read-staff-hours.ts';
import { readSubmission } from '../../functions/routes/read-submission.ts';
import {
  drawSample,
  nameUnit,
  readClass,
  readFieldClasses,
  readFlags,
  readUnit,
} from '../../functions/routes/read-supervision.ts';
import { noteBlanks, registerCertificates } from '../../functions/routes/register-certificates.ts';
import { readRegistration, registerUnit } from '../../functions/routes/register-unit.ts';
import { correctComments, reviewSubmission } from '../../functions/routes/review-submission.ts';
import { submitForm } from '../../functions/routes/submit-form.ts';
import { tellErrors } from '../../functions/routes/tell-errors.ts';
import { whoAmI } from '../../functions/routes/who-am-i.ts';
import { projectDocument } from '../../functions/stream/project-document.ts';
import { readForm } from '../../functions/submitting/read-form.ts';
import { closeServer, listen } from '../../local/front/serve.ts';
import people from '../../local/sample-people.json' with { type: 'json' };
import { paths, type RouteName } from '../../shared/contract/paths.ts';
import { noDirectory } from '../../shared/directory/directory-event.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import type { Problem } from '../../shared/ground/problem.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { recordAside } from '../../shared/submission/record.ts';
import { parseDocumentPath } from '../../shared/submission/submission.ts';
import type { Person } from '../../shared/tables/directory.ts';
import { inMemoryFlags } from '../support/in-memory-flags.ts';
import { inMemoryPapers } from '../support/in-memory-papers.ts';
import { inMemoryRecords } from '../support/in-memory-records.ts';
import { inMemoryMail, inMemoryReports } from '../support/in-memory-reports.ts';
import { inMemoryServices } from '../support/in-memory-services.ts';
import { versionOf } from '../support/version-of.ts';
import { givenCorrected, givenList, givenReport } from './given-report.ts';
import type { Bureau } from './spreadsheet-user.ts';

// biome-ignore lint/suspicious/noExplicitAny: each act is called with the request of its own route
type AnyRequest = any;
// biome-ignore lint/suspicious/noExplicitAny: as above
type AnyAct = (request: AnyRequest, circumstances: any) => Promise<{ status: number; body: unknown }>;

const acts: Partial<Record<RouteName, AnyAct>> = {
  whoAmI,
  readHome,
  seeNews,
  keepSettings,
  readForm,
  submitForm,
  tellErrors,
  listSubmissions,
  readSubmission,
  reviewSubmission,
  correctComments,
  readUnits,
  keepUnits,
  readPeople,
  keepPeople,
  registerUnit,
  readRegistration,
  listRegistrations,
  decideRegistration,
  approveMany: approveMany,
  handOver,
  extendDeadline: extendDeadline,
  extendDeadlines: extendDeadlines,
  readCompleteness,
  queryAudit,
  proposeTargets,
  readPlan,
  readFlags,
  readRegister,
  nameUnit,
  readUnit,
  readClass,
  readFieldClasses,
  drawSample,
  readMoney,
  readStaffHours,
  listCertificateClasses,
  readClassCertificates,
  listCertificateSeries,
  issueCertificates,
  voidCertificate,
  replaceCertificate,
  allowSeries,
  registerCertificates,
  noteBlanks,
  readBlanks,
  checkCertificates,
  readRecords,
  listPapers,
  printRecord,
  issuePlan,
  listReports: async () => ({ status: 200, body: givenList }),
  readReport: async ({ params, query }) => ({
    status: 200,
    body: params.month === '2015-02' ? givenCorrected(query.revision) : givenReport,
  }),
};

const patterns = Object.entries(paths).map(([name, { method, path }]) => {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string);
  return {
    name: name as RouteName,
    method,
    names,
    pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '([^/]+)')}$`),
  };
});

const bodyOf = async (request: http.IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
};

/** People beside those of the sample directory, and another programme. */
type Also = { readonly also?: readonly Person[]; readonly programme?: Programme };

export type ServedBureau = Bureau & {
  /** The flags of the night before. */
  readonly flags: ReturnType<typeof inMemoryFlags>;
  /** Files a sheet that no tab of a test is about. */
  submit(
    email: string,
    sheet: { readonly form: string; readonly unit?: string; readonly period?: string },
  ): Promise<void>;
  /** As if its ledger could not take the document in. @param path unit/form/period */
  setAside(path: string): Promise<void>;
  /** Forgets every document and every change of the directory. */
  /** @param more people of the directory besides */
  reset(more?: readonly Person[]): void;
  /** Routes asked since the last look, in order. */
  takeAsked(): RouteName[];
  /** Contents of the last submission as sent. */
  lastSent(): unknown;
  /** The last count of errors as sent, and all that were counted. */
  lastTold(): unknown;
  errors(): readonly unknown[];
  setNow(instant: string): void;
  /** The next answers are these statuses instead, without a Problem in them; 0 stands for the good one. */
  failWith(...statuses: number[]): void;
  /** The next submission is refused with this. */
  refuseNext(problem: Problem): void;
  /** So many answers of a route are lost after their effect. */
  loseAnswers(name: RouteName, times: number): void;
  close(): Promise<void>;
};

const sample = (): Person[] => structuredClone(people) as Person[];

export const serveBureau = async (
  instant = '2015-01-20T01:00:00Z',
  { also = [], programme }: Also = {},
): Promise<ServedBureau> => {
  const services = {
    ...inMemoryServices([...sample(), ...also], programme),
    papers: inMemoryPapers(),
    reports: inMemoryReports(),
    flags: inMemoryFlags(),
    records: inMemoryRecords(),
    ...inMemoryMail(),
    publicUrl: 'https://zhixin.qingdao.example/',
  };
  let now = new Date(instant);
  const asked: RouteName[] = [];
  let sent: unknown;
  let told: unknown;
  const failures: number[] = [];
  let refusal: Problem | undefined;
  const lost: RouteName[] = [];

  const answer = async (request: http.IncomingMessage) => {
    const url = new URL(request.url ?? '/', 'http://bureau');
    const route = patterns.find(
      ({ method, pattern }) => method === request.method && pattern.test(url.pathname),
    );
    const body = await bodyOf(request);
    const act = route && acts[route.name];
    if (!route || !act) return { statusCode: 404, body: '{"message":"Not Found"}' };
    asked.push(route.name);
    const failure = failures.shift();
    if (failure) return { statusCode: failure, body: '<html>Bad gateway</html>' };
    if (route.name === 'submitForm') {
      const isGzip = request.headers['content-type'] === 'application/gzip';
      sent = JSON.parse((isGzip ? gunzipSync(body) : body).toString());
    }
    if (route.name === 'tellErrors') told = JSON.parse(body.toString());
    try {
      const email = (request.headers.authorization ?? '').replace('Bearer ', '');
      const city = await cityWith(services.city, services.directory, now);
      const today = todayOf(city, now);
      const claims = { email, email_verified: true };
      const who =
        'visitors' in paths[route.name]
          ? { visitor: await identifyVisitor(claims, services.directory) }
          : { actor: await identify(claims, services.directory, today, city.units) };
      const values = route.pattern.exec(url.pathname)?.slice(1).map(decodeURIComponent) ?? [];
      const parsed: AnyRequest = parseRequest(route.name, {
        headers: request.headers as Record<string, string>,
        pathParameters: Object.fromEntries(route.names.map((name, i) => [name, values[i]])),
        queryStringParameters: Object.fromEntries(url.searchParams),
        body: body.toString('base64'),
        isBase64Encoded: true,
      });
      if (refusal && route.name === 'submitForm') {
        const thrown = refusal;
        refusal = undefined;
        throw thrown;
      }
      const { status, body: answered } = await act(parsed, {
        ...who,
        services: servicesFor({ ...services, city }, periodIn(parsed) ?? today),
        now,
        requestId: 'test',
      });
      if (route.name === 'submitForm' || route.name === 'reviewSubmission')
        await projectDocument(
          parsed.params ?? parsed.body,
          servicesFor(services, (parsed.params ?? parsed.body).period),
          now,
        );
      const at = lost.indexOf(route.name);
      if (at >= 0) {
        lost.splice(at, 1);
        request.socket.destroy();
      }
      return { statusCode: status, body: JSON.stringify(answered) };
    } catch (error) {
      return problemResponse(problemOf(error, 'test'), 'test');
    }
  };

  const server = http.createServer((request, response) => {
    void answer(request).then(({ statusCode, body }) => response.writeHead(statusCode).end(body));
  });
  const port = await listen(server, 0);
  return {
    flags: services.flags,
    url: `http://127.0.0.1:${port}/`,
    identity: { signToken: async (email) => email },
    clock: { now: () => now },
    async submit(email, sheet) {
      const actor = await services.directory.person(email);
      const known = { formVersion: versionOf(sheet.form), baseVersion: 0, certifier: '样负责', nil: false };
      await submitForm({ params: undefined, query: undefined, body: { ...known, ...sheet } as never }, {
        actor,
        services,
        now,
        requestId: 'test',
      } as never);
      const { unit = '', form, period = '' } = sheet;
      await projectDocument({ unit, form, period }, servicesFor(services, period), now);
    },
    async setAside(path) {
      const id = parseDocumentPath(path);
      const before = await services.submissions.load(id);
      const { after, events } = recordAside(before, { at: now.toISOString(), reason: 'refused' }, sha256);
      await services.submissions.append(id, before, after, events);
    },
    reset(more = []) {
      const { documents, archived, ledger, errors, registering, certificates } = services.stored;
      for (const { item } of certificates.items.values()) certificates.delete(item, 0);
      for (const store of [documents, archived, errors, registering, ...Object.values(ledger)]) store.clear();
      Object.assign(services.stored.directory, { head: noDirectory, events: [], units: undefined });
      services.people.splice(0, Infinity, ...sample(), ...also, ...more);
      forgetUnits(services.directory);
      services.papers.objects.clear();
    },
    takeAsked: () => asked.splice(0),
    lastSent: () => sent,
    lastTold: () => told,
    errors: () => [...services.stored.errors],
    setNow: (next) => {
      now = new Date(next);
    },
    failWith: (...statuses) => {
      failures.push(...statuses);
    },
    refuseNext: (problem) => {
      refusal = problem;
    },
    loseAnswers: (name, times) => {
      for (let i = 0; i < times; i += 1) lost.push(name);
    },
    close: () => closeServer(server),
  };
};
