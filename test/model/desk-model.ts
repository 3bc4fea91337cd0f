/**
 * What the desk should do, said a second time, as short as it can be: lists and a few questions, nothing of
 * shared/submission. A paper is its versions, where it stands and what happened to it; `ask` answers one
 * request as the API should and moves the paper.
 */
import type { Request } from './asked.ts';
import { decide, decideMany } from './deciding.ts';
import { submit } from './filing.ts';
import { list, open, read } from './looking.ts';
import { barred, type Paper, refuse, type Told } from './paper.ts';
import { handOver, reword } from './reviewing.ts';
import { type PaperName, paperAt, paperNames } from './town.ts';

export type Desk = { readonly papers: Record<PaperName, Paper> };

export const emptyDesk = (): Desk => ({
  papers: Object.fromEntries(
    paperNames.map((name) => [
      name,
      { state: 'none', versions: [], inForce: 0, events: [], until: '', holder: '', moved: '' },
    ]),
  ) as unknown as Desk['papers'],
});

/** Rows its ledger shows once it has caught up: code and persons. */
export const inLedger = (name: PaperName, { versions, inForce }: Paper): Record<string, number> => {
  const { unit, kind } = paperAt(name);
  const lines = versions[inForce - 1]?.sheet.lines ?? [];
  return Object.fromEntries(lines.map((line) => [kind.codeOf(unit, line), line.persons]));
};

/** @param now ISO instant */
export const ask = ({ papers }: Desk, request: Request, now: string): Told => {
  if (request.ask === 'list') return list(papers, request);
  if (request.ask === 'bulk') return decideMany(papers, request, now);
  const paper = papers[request.paper];
  if (request.ask === 'submit') return submit(paper, request, now);
  if (request.ask === 'decide') return decide(paper, request, now);
  if (request.ask === 'reword') return reword(paper, request);
  if (request.ask === 'hand-over') return handOver(paper, request);
  const bar = barred(request.who, 'read', paperAt(request.paper).unit);
  if (bar) return refuse(bar);
  return request.ask === 'read' ? read(paper, request) : open(paper, request);
};
