/** The real desk asked in the model's words: functions behind their endpoints, answers told as the model tells them. */
import type * as z from 'zod';
import type { decision } from '../../shared/contract/review-shapes.ts';
import type { standing } from '../../shared/contract/standing-shapes.ts';
import type { Cell } from '../../shared/form/define-form.ts';
import { inMemoryServices } from '../support/in-memory-services.ts';
import { type Answered, type Office, openOffice } from '../support/office.ts';
import type { Note, Request, Sheet } from './asked.ts';
import { deskStates, type Told } from './paper.ts';
import { directory, emailOf, everybody, type PaperName, paperAt, paperNames, town } from './town.ts';

export type RealDesk = {
  readonly office: Office;
  readonly ask: (request: Request) => Promise<Told>;
  /** Rows the ledger shows of a paper: code and persons. */
  readonly inLedger: (name: PaperName) => Record<string, number>;
};

const whoIs = (email: string) => everybody.find((who) => emailOf(who) === email) ?? email;
const noteOf = ({ line, text }: Note) => ({ rowId: `r${line}`, column: 'persons', text });
const lineOf = (rowId: string): number => Number(rowId.slice(1));

const bodyOf = (name: PaperName, base: number, { lines, nil, flaw }: Sheet) => {
  const { unit, kind } = paperAt(name);
  const { form, period } = kind;
  const names = Object.keys(form.columns);
  const rows = lines.map((line, i) => {
    const cells: Record<string, Cell> = {
      ...kind.cellsOf(line),
      ...(flaw === 'unreadable' && i === 0 && { persons: '七十多名' }),
    };
    return names.map((column) => cells[column] ?? '');
  });
  return {
    unit,
    form: form.id,
    formVersion: form.version,
    period,
    baseVersion: base,
    certifier: flaw === 'uncertified' ? ' ' : '样负责',
    nil,
    headers: Object.values(form.columns).map(({ header }) => header.zh),
    rows,
    ids: lines.map(({ number }) => `r${number}`),
    dropConfirmed: true,
  };
};

const toldDecision = ({ type, by, version, reason, comments, insteadOf }: z.output<typeof decision>) => ({
  type,
  by: whoIs(by),
  version,
  reason,
  notes: comments.map(({ rowId, text }) => ({ line: lineOf(rowId), text })),
  insteadOf,
});
const toldStanding = (given: z.output<typeof standing>): Told => ({
  status: 200,
  state: given.state,
  version: given.version,
  inForce: given.inForceVersion,
  receipt: given.receipt,
  rows: given.rows,
  nil: given.nil,
  by: given.submittedBy,
  at: given.submittedAt,
  decision: given.decision && toldDecision(given.decision),
  turn: given.nextReviewer,
  changes: given.changes,
});
const told = <G>(
  { status, good, problem }: { status: number; good: G; problem: Answered<'whoAmI'>['problem'] },
  tell: (good: G) => object,
): Told => (good ? { status, ...tell(good) } : { status, code: problem.code });

export const openDesk = (): RealDesk => {
  const office = openOffice(inMemoryServices(directory, town));
  const { stored } = office.services;
  const paramsOf = (name: PaperName) => {
    const { unit, kind } = paperAt(name);
    return { unit, form: kind.form.id, period: kind.period };
  };
  return {
    office,
    async ask(request) {
      const email = emailOf(request.who);
      if (request.ask === 'list') {
        const answer = await office.askAs(email, 'listSubmissions', { query: { state: request.state } });
        return told(answer, ({ documents }) => ({
          queue: documents.map(({ unit, form, period }) => `${unit}/${form}/${period}`),
        }));
      }
      if (request.ask === 'bulk') {
        const decisions = request.which.map(({ paper, version }) => ({ ...paramsOf(paper), version }));
        return told(await office.askAs(email, 'approveMany', { body: { decisions } }), (good) => ({
          outcomes: good.decisions.map(({ outcome, problem }) => problem?.code ?? outcome),
        }));
      }
      const { paper } = request;
      const params = paramsOf(paper);
      if (request.ask === 'submit') {
        const body = bodyOf(paper, request.base, request.sheet);
        return told(
          await office.askAs(email, 'submitForm', { body }),
          ({ number, state, version, rows, repeated }) => ({
            number,
            state,
            version,
            rows,
            repeated,
          }),
        );
      }
      if (request.ask === 'decide') {
        const { verb, version, reason, notes, instead } = request;
        const body = { decision: verb, version, reason, comments: notes.map(noteOf), instead };
        return told(await office.askAs(email, 'reviewSubmission', { params, body }), toldStanding);
      }
      if (request.ask === 'reword') {
        const body = { version: request.version, comments: request.notes.map(noteOf) };
        return told(await office.askAs(email, 'correctComments', { params, body }), toldStanding);
      }
      if (request.ask === 'hand-over') {
        const documents = [{ ...params, version: request.version }];
        const to = request.to && emailOf(request.to);
        return told(await office.askAs(email, 'handOver', { body: { documents, to } }), (good) => ({
          outcomes: good.documents.map(({ outcome, problem }) => problem?.code ?? outcome),
        }));
      }
      if (request.ask === 'open') {
        const { unit, form, period } = params;
        const answer = await office.askAs(email, 'readForm', { params: { form }, query: { unit, period } });
        return told(answer, ({ standing: given, ids }) => ({
          ...(given && toldStanding(given)),
          lines: ids.map(lineOf),
        }));
      }
      const query: Record<string, string> =
        request.version === undefined ? {} : { version: String(request.version) };
      return told(await office.askAs(email, 'readSubmission', { params, query }), (good) => ({
        ...toldStanding(good.standing),
        lines: good.ids.map(lineOf),
        comparedWith: good.changesFrom,
        history: good.history.map(({ type, by, version }) => [type, whoIs(by), version]),
      }));
    },
    inLedger(name) {
      const rows = stored.ledger.Plans.get(name)?.rows ?? new Map();
      return Object.fromEntries([...rows].map(([key, { row }]) => [key, row.persons]));
    },
  };
};

/** What anybody could see of the whole desk: where each paper stands, and every queue. */
export const everything: readonly Request[] = [
  ...paperNames.map((paper) => ({ ask: 'read', who: 'inspector', paper, version: undefined }) as const),
  ...deskStates.map((state) => ({ ask: 'list', who: 'inspector', state }) as const),
  ...(['reviewer', 'second', 'endorser'] as const).map(
    (who) => ({ ask: 'list', who, state: 'submitted' }) as const,
  ),
];
