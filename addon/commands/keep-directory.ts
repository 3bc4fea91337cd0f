/** 检查名录 and 保存名录: the list in the active tab, first tried and then kept. */
import { limits } from '../../shared/contract/limits.ts';
import type { BodyOf } from '../../shared/contract/routes.ts';
import type { Issue } from '../../shared/ground/issue.ts';
import { directoryWords } from '../../shared/words/directory.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal, within } from '../google/refusal.ts';
import { writeStatus } from '../lay/lay-document.ts';
import { countOf, summaryText } from '../marks/issue-text.ts';
import { showIssues } from '../marks/show-issues.ts';
import { type OpenList, openActiveList, rememberVersion, writeVersion } from '../tab/directory-tab.ts';
import { shownText } from './check-sheet.ts';

type Kept = BodyOf<'keepUnits'>;

const send = (desk: Desk, { list, grid, version }: OpenList, check: boolean, reason: string): Kept => {
  const { headers, rows, ids, headerRow } = grid;
  const body = { version, reason, check, headers: [...headers], rows, ids, headerRow };
  return list === 'units' ? desk.api('keepUnits', { body }) : desk.api('keepPeople', { body });
};

/** Changes listed in the dialog; the rest is counted. */
const toldLimit = 12;

const changesText = ({ say }: Desk, { changes }: Kept): string => {
  if (changes.length === 0) return say(directoryWords.nothing);
  const lines = changes.slice(0, toldLimit).map(({ text }) => say(text));
  const more = changes.length - lines.length;
  return [
    say(directoryWords.wouldChange, { count: changes.length }),
    ...lines,
    ...(more > 0 ? [say(directoryWords.more, { count: more })] : []),
  ].join('\n');
};

/** Paints and lists the issues; what was found and where, for a dialog. */
const show = (desk: Desk, open: OpenList, issues: readonly Issue[]): string => {
  const summary = summaryText(desk, open, open.grid.ids.filter((id) => id !== '').length, issues);
  const shown = showIssues(desk, open, issues, summary);
  return issues.length ? `${summary}\n\n${shownText(desk, shown)}` : summary;
};

export const checkDirectory = (desk: Desk): void => {
  const open = openActiveList(desk);
  const tried = send(desk, open, true, '');
  const found = show(desk, open, tried.issues);
  const blocked = countOf(tried.issues, 'error') > 0;
  desk.tell(directoryWords.checkTitle, blocked ? found : `${found}\n\n${changesText(desk, tried)}`);
};

export const saveDirectory = (desk: Desk): void => {
  const { say, google } = desk;
  const open = openActiveList(desk);
  const tried = send(desk, open, true, '');
  const found = show(desk, open, tried.issues);
  const errors = countOf(tried.issues, 'error');
  if (errors > 0) {
    desk.tell(directoryWords.saveTitle, `${say(directoryWords.blocked, { errors })}\n${found}`);
    return;
  }
  const changes = changesText(desk, tried);
  if (tried.changes.length === 0) {
    rememberVersion(open, tried.version);
    desk.tell(directoryWords.saveTitle, changes);
    return;
  }
  if (!desk.confirm(directoryWords.saveTitle, say(directoryWords.saveQuestion, { changes }))) return;
  const reason = google.askText(say(directoryWords.saveTitle), say(directoryWords.reason));
  if (reason === undefined) return;
  if (reason === '') throw new Refusal('reason-missing', directoryWords.reasonNothing);
  const kept = send(desk, open, false, within(limits.reason, reason));
  rememberVersion(open, kept.version);
  const rows = open.grid.ids.filter((id) => id !== '').length;
  const text = say(directoryWords.saved, { count: kept.changes.length, version: kept.version });
  writeVersion(open, say(directoryWords.about, { version: kept.version, rows }));
  writeStatus(open.tab, open.grid.headerRow, text);
  desk.tell(directoryWords.saveTitle, text);
};
