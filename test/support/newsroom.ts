/** The compiler over in-memory services, with documents filed and approved without their sheets. */
import './quiet.ts';
import { servicesFor } from '../../functions/common/city.ts';
import { sha256 } from '../../functions/common/hashes.ts';
import type { Compilation, CompileServices } from '../../functions/compile/compilation.ts';
import { compileMonth } from '../../functions/compile/compile-month.ts';
import { planDocument } from '../../functions/plan/issued-plan.ts';
import { projectDocument } from '../../functions/stream/project-document.ts';
import type { Row } from '../../shared/form/define-form.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { compilePlan, rowsOfPlan } from '../../shared/plan/compile-plan.ts';
import { programmeOf } from '../../shared/programme/define-city.ts';
import { findForm } from '../../shared/programme/programmes.ts';
import { canonical } from '../../shared/submission/chain.ts';
import { recordDecision, recordIssue, recordSubmission } from '../../shared/submission/record.ts';
import { type Content, type DocumentId, parseDocumentPath } from '../../shared/submission/submission.ts';
import type { Person } from '../../shared/tables/directory.ts';
import { placedCount } from '../../shared/tables/project.ts';
import type { ProjectRow } from '../../shared/tables/rows.ts';
import {
  type InMemoryMail,
  type InMemoryReports,
  inMemoryMail,
  inMemoryReports,
} from './in-memory-reports.ts';
import { type InMemory, inMemoryServices } from './in-memory-services.ts';

export const readers: Person[] = [
  { email: 'clerk.nyw@qingdao.example', name: '陈晓样', unit: 'nyw', roles: ['clerk'] },
  { email: 'Clerk.hyj@qingdao.example', name: '海示例', unit: 'hyj', roles: ['clerk'], language: 'en' },
  { email: 'reviewer@qingdao.example', name: '审示例', unit: 'rsj', roles: ['reviewer'] },
  { email: 'retired@qingdao.example', name: '离任例', unit: 'nyw', roles: ['clerk'], to: '2014-12-31' },
];

export type Newsroom = {
  readonly services: InMemory;
  readonly reports: InMemoryReports;
  readonly mail: InMemoryMail;
  /** Approves what waits. */
  readonly approve: (path: string, at: string) => Promise<void>;
  /** Files a version and approves it; `decide` false leaves it waiting. */
  readonly file: (path: string, rows: readonly Row[], at: string, decide?: boolean) => Promise<void>;
  /** Issues the plan of a year, or the next notice that changes it, from the projects the ledger shows. */
  readonly issue: (year: string, at: string, issuedOn?: string) => Promise<void>;
  /** Lets the projection catch up. */
  readonly project: () => Promise<void>;
  readonly compile: (now: string, month?: string, changes?: Partial<CompileServices>) => Promise<Compilation>;
};

export const openNewsroom = (people: readonly Person[] = readers, programme?: Programme): Newsroom => {
  const services = inMemoryServices(people, programme);
  const reports = inMemoryReports();
  const mail = inMemoryMail();
  let runs = 0;

  const file: Newsroom['file'] = async (path, rows, at, decide = true) => {
    const id: DocumentId = parseDocumentPath(path);
    const programme = programmeOf(services.city, id.period);
    const form = findForm(programme, id.form);
    const content: Content = {
      ...id,
      programme: programme.id,
      formVersion: form.version,
      nil: rows.length === 0,
      certifier: '样负责',
      rows,
      ids: rows.map((_, i) => `r${i}`),
    };
    const text = canonical(content);
    await services.archive.keep(id, sha256(text), text);
    const before = await services.submissions.load(id);
    const version = before.version + 1;
    const who = { at, by: 'clerk@qingdao.example', byName: '示例甲', version };
    const submitted = {
      ...who,
      type: 'submit' as const,
      baseVersion: before.version,
      content: sha256(text),
      rows: rows.length,
      ledgerRows: placedCount(content, programme),
      nil: content.nil,
      certifier: content.certifier,
      warnings: 0,
      receipt: `${path}-${version}`,
    };
    const recorded = recordSubmission(form, before, submitted, sha256);
    await services.submissions.append(id, before, recorded.after, recorded.events);
    if (form.review !== 'automatic' && decide) await approve(path, at);
  };

  const approve: Newsroom['approve'] = async (path, at) => {
    const id = parseDocumentPath(path);
    const before = await services.submissions.load(id);
    const who = { at, by: 'clerk@qingdao.example', byName: '示例甲', version: before.version };
    const decision = { ...who, type: 'approve' as const, reason: '', comments: [] };
    const { after, events } = recordDecision(before, decision, sha256);
    await services.submissions.append(id, before, after, events);
  };

  const issue: Newsroom['issue'] = async (year, at, issuedOn = at.slice(0, 10)) => {
    const programme = programmeOf(services.city, year);
    const id = planDocument(programme, year);
    const rows: ProjectRow[] = [];
    for await (const page of services.plans.projects(year)) rows.push(...page.map(({ row }) => row));
    const before = await services.submissions.load(id);
    const version = before.version + 1;
    const documentNumber = `青人社字〔${year}〕${10 + version}号`;
    const issuance = { notice: version - 1, documentNumber, issuedOn, decision: '', reason: '' };
    const plan = rowsOfPlan(compilePlan(programme, year, rows));
    const content: Content = {
      ...id,
      programme: programme.id,
      formVersion: findForm(programme, id.form).version,
      nil: false,
      certifier: '审示例',
      ...plan,
      issue: issuance,
    };
    const text = canonical(content);
    await services.archive.keep(id, sha256(text), text);
    const submitted = {
      type: 'submit' as const,
      at,
      by: 'reviewer@qingdao.example',
      byName: '审示例',
      version,
      baseVersion: before.version,
      content: sha256(text),
      rows: plan.rows.length,
      ledgerRows: 0,
      nil: false,
      certifier: '审示例',
      warnings: 0,
      receipt: `plan-${version}`,
      issue: issuance,
    };
    const { after, events } = recordIssue(before, submitted, sha256);
    await services.submissions.append(id, before, after, events);
  };

  return {
    services,
    reports,
    mail,
    file,
    approve,
    issue,
    project: async () => {
      for (const path of services.stored.documents.keys())
        await projectDocument(
          parseDocumentPath(path),
          servicesFor(services, parseDocumentPath(path).period),
          new Date(),
        );
    },
    compile: (now, month, changes = {}) =>
      compileMonth(
        { month },
        {
          ...services,
          reports,
          claims: mail.claims,
          send: mail.send,
          publicUrl: 'https://zhixin.example/',
          pause: async () => {},
          ...changes,
        },
        new Date(now),
        `run-${++runs}`,
      ),
  };
};

/** A plan line, a class and trainees as they are archived. */
export const plannedProject = (number: number, row: Row = {}): Row => ({
  number,
  title: `海洋牧场技术培训（${number}）`,
  field: 'E01',
  host: '示例大学',
  hostKind: 'university',
  when: '2015-03',
  persons: 60,
  hours: 80,
  budget: 15_000_000,
  ...row,
});
export const heldClass = (project: string, run: number, row: Row = {}): Row => ({
  project,
  run,
  start: '2015-03-09',
  end: '2015-03-18',
  hours: 80,
  persons: 2,
  passed: 2,
  ...row,
});
export const trainee = (person: string, code: string, row: Row = {}): Row => ({
  class: code,
  name: '样某',
  person: person.padEnd(64, '0'),
  mask: '样*12',
  titleLevel: 'middle',
  hours: 80,
  result: 'passed',
  ...row,
});
