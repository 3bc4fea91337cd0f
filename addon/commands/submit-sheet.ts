/**
 * 报送市局 and 零报告. The check runs first and nothing is sent while it finds errors; what is sent is
 * what the sheet shows, and whatever happens afterwards no cell is lost.
 */

import type { BodyOf } from '../../shared/contract/routes.ts';
import { isDrop } from '../../shared/form/against-filed.ts';
import { fill } from '../../shared/ground/bilingual.ts';
import type { Issue } from '../../shared/ground/issue.ts';
import { periodName } from '../../shared/ground/period.ts';
import type { CellComment } from '../../shared/submission/submission.ts';
import { reviewWords } from '../../shared/words/review.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal } from '../google/refusal.ts';
import { headLine, renewHead } from '../lay/head-line.ts';
import { writeAbout, writeStatus } from '../lay/lay-document.ts';
import { aboutOf, statusLine } from '../lay/status-line.ts';
import { besideMarks } from '../marks/beside-marks.ts';
import { changeLines } from '../marks/changes-text.ts';
import { type Answered, answeredCounts, answeredMarks, openReturn } from '../marks/comment-marks.ts';
import { countOf, sentences, summaryText } from '../marks/issue-text.ts';
import { listComments, readAnswers } from '../marks/list-comments.ts';
import { prepareIssues } from '../marks/paint-issues.ts';
import { type Marking, prepareMarks, showIssues } from '../marks/show-issues.ts';
import { totalsNowAndBefore } from '../marks/totals-text.ts';
import { askCertifier } from '../tab/ask-certifier.ts';
import { type CheckedTab, checkOpenTab } from '../tab/check-tab.ts';
import { mapTab } from '../tab/map-tab.ts';
import { type OpenTab, openActiveTab } from '../tab/open-tab.ts';
import { type Seal, updateSeal } from '../tab/seal.ts';
import { tellErrors } from '../tab/tell-errors.ts';
import { shownText } from './check-sheet.ts';
import { offerComparison } from './compare-versions.ts';

type Receipt = BodyOf<'submitForm'>;

/** The version to build on: a colleague's, once compared and confirmed; undefined when the person declines. */
const baseOf = (desk: Desk, { baseVersion, comparedVersion = 0 }: Seal): number | undefined => {
  if (comparedVersion <= baseVersion) return baseVersion;
  return desk.confirm(
    sheetWords.submitTitle,
    desk.say(sheetWords.onTopQuestion, { version: comparedVersion }),
  )
    ? comparedVersion
    : undefined;
};

type Sending = {
  readonly open: OpenTab;
  readonly base: number;
  readonly certifier: string;
  readonly nil: boolean;
  /** Findings that are no errors: they stay painted. */
  readonly issues: readonly Issue[];
  /** Marks that were not put on the sheet before asking. */
  readonly marks?: Marking;
};

/** Words to the comments of the return that is answered now, or was by what is corrected now. */
const answersOf = (desk: Desk, open: OpenTab): CellComment[] => {
  const { standing } = open.known;
  const waits = standing && ['submitted', 'endorsed', 'withdrawn'].includes(standing.state);
  const version = openReturn(open.known)?.version ?? (waits ? standing.answered?.from : undefined);
  return version === undefined ? [] : readAnswers(desk, open, version);
};

const send = (desk: Desk, { open, base, certifier, nil, issues }: Sending): Receipt => {
  const { seal, grid } = open;
  const answers = answersOf(desk, open);
  const receipt = desk.google.alone(() => {
    const answer = desk.api('submitForm', {
      body: {
        form: seal.form,
        formVersion: seal.formVersion,
        unit: seal.unit,
        period: seal.period,
        baseVersion: base,
        certifier,
        nil,
        headers: [...grid.headers],
        rows: nil ? [] : grid.rows,
        ids: nil ? [] : grid.ids,
        headerRow: grid.headerRow,
        around: grid.around,
        ...(answers.length && { answers }),
        ...(issues.some(isDrop) && { dropConfirmed: true }),
      },
    });
    const { comparedVersion: _, ...kept } = seal;
    updateSeal(open.tab, { ...kept, baseVersion: answer.version });
    return answer;
  });
  if (!receipt) throw new Refusal('busy-elsewhere', sheetWords.busyElsewhere);
  return receipt;
};

/** Marks the comments of the return as answered, on their cells and in the list; answers the counts in words. */
const showAnswered = (
  desk: Desk,
  open: OpenTab,
  issues: readonly Issue[],
  answered: Answered = [],
): string => {
  if (answered.length === 0) return '';
  const marks = [...answeredMarks(desk, open, answered), ...besideMarks(desk, open)];
  prepareIssues(desk, open, issues, marks).put();
  const returned = openReturn(open.known);
  const version = returned?.version ?? open.known.standing?.answered?.from ?? 0;
  listComments(desk, open, { version, reason: returned?.reason ?? '', comments: answered, answered });
  open.tab.activate();
  return desk.say(reviewWords.statusAnswered, answeredCounts(answered));
};

const showReceipt = (desk: Desk, sending: Sending, receipt: Receipt): void => {
  const { say } = desk;
  const { open, certifier, issues } = sending;
  sending.marks?.put();
  const { number, version, state, at, rows, answered } = receipt;
  const next = say(receipt.nextStep);
  const signed = { certifier, version, submittedBy: receipt.byName, submittedAt: at };
  const line = headLine(desk, open, open.grid);
  writeAbout(open.tab, open.grid, aboutOf(desk, { ...open.known, standing: signed }, line));
  const status = statusLine(desk, { state, version, receipt: number, at, next });
  writeStatus(open.tab, open.grid.headerRow, status + showAnswered(desk, open, issues, answered));
  const text = say(receipt.repeated ? sheetWords.submitRepeated : sheetWords.submitDone, {
    receipt: number,
    version,
    rows,
    next,
  });
  const changed = receipt.changes ? `\n\n${changeLines(desk, receipt.changes).join('\n')}` : '';
  desk.tell(sheetWords.submitTitle, text + changed);
};

/** Rows with something in them: blank ones between do not count. */
const rowCount = ({ grid }: Pick<OpenTab, 'grid'>): number => grid.ids.filter((id) => id !== '').length;

/** Errors are painted; the dialog says how many and where the first is. */
const showErrors = (
  desk: Desk,
  open: OpenTab,
  issues: readonly Issue[],
  told: string,
  rows = rowCount(open),
): void => {
  const summary = summaryText(desk, open, rows, issues);
  const shown = showIssues(desk, open, issues, summary);
  desk.tell(sheetWords.submitTitle, `${told}\n${summary}\n\n${shownText(desk, shown)}`);
};

const sendAndShow = (desk: Desk, sending: Sending): void => {
  const { open } = sending;
  try {
    showReceipt(desk, sending, send(desk, sending));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.code === 'version-conflict') offerComparison(desk, open, desk.say(error.title));
    else if (error.issues.length)
      showErrors(
        desk,
        open,
        error.issues,
        desk.say(sheetWords.submitRefused, { errors: countOf(error.issues, 'error') }),
      );
    else throw error;
  }
};

const namesOf = ({ known, seal }: OpenTab) => ({
  unit: known.unitName,
  title: known.title,
  period: periodName(seal.period),
});

const refuseEmpty = ({ known }: CheckedTab): never => {
  throw new Refusal('empty-sheet', known.nilAllowed ? sheetWords.submitEmpty : sheetWords.submitEmptyNoNil);
};

/** What the version in force would lose is asked about by itself. */
const confirmDrops = (desk: Desk, issues: readonly Issue[]): boolean => {
  const drops = issues.filter(isDrop).map((issue) => sentences(desk, issue));
  return (
    drops.length === 0 ||
    desk.confirm(sheetWords.submitTitle, desk.say(sheetWords.dropQuestion, { drops: drops.join('\n') }))
  );
};

/** What the sender answers before a sheet is sent; undefined when the person declines. */
const agree = (desk: Desk, open: CheckedTab): Pick<Sending, 'base' | 'certifier'> | undefined => {
  const { say } = desk;
  const { issues } = open.checked;
  const base = baseOf(desk, open.seal);
  if (base === undefined) return undefined;
  const certifier = askCertifier(desk, say(sheetWords.submitTitle), open);
  if (certifier === undefined) return undefined;
  const totals = totalsNowAndBefore(desk, open);
  const asked = { ...namesOf(open), totals, warnings: countOf(issues, 'warning'), certifier };
  const isAgreed =
    desk.confirm(sheetWords.submitTitle, say(sheetWords.submitQuestion, asked)) && confirmDrops(desk, issues);
  return isAgreed ? { base, certifier } : undefined;
};

/** 报送市局 */
export const submitSheet = (desk: Desk): void => {
  const { say } = desk;
  const open = checkOpenTab(mapTab(desk, openActiveTab(desk)));
  const { rows, issues } = open.checked;
  if (rows.length === 0 && countOf(issues, 'error') === 0) refuseEmpty(open);
  const errors = countOf(issues, 'error');
  if (errors > 0) {
    renewHead(desk, open);
    showErrors(desk, open, issues, say(sheetWords.submitBlocked, { errors }), rows.length);
    tellErrors(desk, open, issues);
    return;
  }
  const marks = prepareMarks(desk, open, issues, summaryText(desk, open, rows.length, issues));
  if (marks.isUrgent) marks.put();
  renewHead(desk, open);
  const agreed = agree(desk, open);
  // What can wait is written with the receipt, and the question comes sooner.
  const later = marks.isUrgent ? undefined : marks;
  if (agreed) sendAndShow(desk, { open, ...agreed, nil: false, issues, ...(later && { marks: later }) });
  else later?.put();
};

/** 零报告: complete, with nothing to report. */
export const submitNil = (desk: Desk): void => {
  const { say } = desk;
  const open = openActiveTab(desk);
  const { known } = open;
  if (!known.nilAllowed)
    throw new Refusal('nil-not-allowed', fill(sheetWords.nilNotAllowed, { title: known.title }));
  const filled = rowCount(open);
  if (filled > 0) throw new Refusal('nil-not-allowed', fill(sheetWords.nilHasRows, { rows: filled }));
  const base = baseOf(desk, open.seal);
  if (base === undefined) return;
  const certifier = askCertifier(desk, say(sheetWords.nilTitle), open);
  if (certifier === undefined) return;
  const checked = checkOpenTab(open);
  const totals = totalsNowAndBefore(desk, checked);
  const asked = { ...namesOf(open), certifier, totals };
  if (!desk.confirm(sheetWords.nilTitle, say(sheetWords.nilQuestion, asked))) return;
  const { issues } = checked.checked;
  if (!confirmDrops(desk, issues)) return;
  sendAndShow(desk, { open, base, certifier, nil: true, issues: issues.filter(isDrop) });
};
