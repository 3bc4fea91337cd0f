/** A sheet is filed. */
import type { Request, Sheet } from './asked.ts';
import {
  barred,
  closesOf,
  dayOf,
  happen,
  type Paper,
  refuse,
  standingOf,
  type Told,
  type Version,
  waits,
} from './paper.ts';
import { above, bureau, muchMoney, type PaperName, paperAt, people } from './town.ts';

export const submit = (paper: Paper, request: Request & { ask: 'submit' }, now: string): Told => {
  const { who, paper: name, base, sheet } = request;
  const { unit, kind } = paperAt(name);
  const bar = barred(who, 'file', unit);
  if (bar) return refuse(bar);
  const today = dayOf(now);
  if (today < kind.opens) return refuse('period-not-open');
  if (today > closesOf(name, paper)) return refuse('period-closed');
  if (sheet.flaw === 'uncertified') return refuse('certifier-missing');
  if (sheet.nil && sheet.lines.length) return refuse('nil-not-allowed');
  if (!sheet.nil && sheet.lines.length === 0) return refuse('empty-sheet');
  if (sheet.flaw === 'unreadable' && sheet.lines.length) return refuse('sheet-has-issues');

  const latest = paper.versions.at(-1);
  const version = paper.versions.length;
  if (latest && isSame(latest.sheet, sheet)) {
    const stands = waits(paper) || paper.state === 'approved';
    if (latest.base === base || (version === base && stands)) return receipt(paper, name, true);
  }
  if (base > version) return refuse('unknown-version');
  if (base < version) return refuse('version-conflict');

  const much = sheet.lines.reduce((sum, { yuan }) => sum + yuan, 0) >= muchMoney;
  const superior = above[unit];
  paper.versions.push({
    base,
    sheet,
    by: people[who].name,
    at: now,
    chain: kind.automatic ? [] : [...(superior ? [superior] : []), bureau, ...(much ? [bureau] : [])],
    changes: changesFrom(paper, sheet),
  });
  // Whoever had it goes on with the version that comes instead, as long as nobody has decided.
  if (paper.state !== 'submitted') paper.holder = '';
  happen(paper, 'submitted', { type: 'submit', by: who, version: base + 1, reason: '', notes: [] }, now);
  if (kind.automatic) {
    paper.holder = '';
    paper.inForce = base + 1;
    happen(
      paper,
      'approved',
      { type: 'approve', by: 'rules', version: base + 1, reason: '', notes: [] },
      now,
    );
  }
  return receipt(paper, name, false);
};

const isSame = (a: Sheet, b: Sheet): boolean =>
  JSON.stringify([a.lines, a.nil]) === JSON.stringify([b.lines, b.nil]);

const receipt = (paper: Paper, name: PaperName, repeated: boolean): Told => {
  const { receipt: number, state, version, rows } = standingOf(name, paper);
  return { status: repeated ? 200 : 201, number, state, version, rows, repeated };
};

const changesFrom = ({ versions, inForce }: Paper, { lines }: Sheet): Version['changes'] => {
  const old = versions[inForce - 1];
  if (!old) return undefined;
  const before = new Map(old.sheet.lines.map((line) => [line.number, JSON.stringify(line)]));
  const kept = lines.filter(({ number }) => before.has(number));
  return {
    from: inForce,
    added: lines.length - kept.length,
    changed: kept.filter((line) => before.get(line.number) !== JSON.stringify(line)).length,
    removed: before.size - kept.length,
  };
};
