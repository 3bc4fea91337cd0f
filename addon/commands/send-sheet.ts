/** From the sheet to the receipt: sends what it shows, under the lock of the document, and shows what became of it. */

import { limits } from '../../shared/contract/limits.ts';
import type { BodyOf } from '../../shared/contract/routes.ts';
import { isDrop } from '../../shared/form/against-filed.ts';
import type { Issue } from '../../shared/ground/issue.ts';
import type { CellComment } from '../../shared/submission/submission.ts';
import { reviewWords } from '../../shared/words/review.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal, withinEach } from '../google/refusal.ts';
import { headLine } from '../lay/head-line.ts';
import { writeAbout, writeStatus } from '../lay/lay-document.ts';
import { aboutOf, statusLine } from '../lay/status-line.ts';
import { besideMarks } from '../marks/beside-marks.ts';
import { changeLines } from '../marks/changes-text.ts';
import { type Answered, answeredCounts, answeredMarks, openReturn } from '../marks/comment-marks.ts';
import { countOf } from '../marks/issue-text.ts';
import { listComments, readAnswers } from '../marks/list-comments.ts';
import { prepareIssues } from '../marks/paint-issues.ts';
import type { Marking } from '../marks/show-issues.ts';
import type { OpenTab } from '../tab/open-tab.ts';
import { updateSeal } from '../tab/seal.ts';
import { offerComparison } from './compare-versions.ts';
import { showErrors } from './show-errors.ts';

type Receipt = BodyOf<'submitForm'>;

export type Sending = {
  readonly open: OpenTab;
  readonly base: number;
  readonly certifier: string;
  readonly nil: boolean;
  /** Findings that are no errors: they stay painted. */
  readonly issues: readonly Issue[];
  /** Marks that were not put on the sheet before asking. */
  readonly marks?: Marking;
};

/**
 * Words to the comments of the return that is answered now, or was by what is corrected now.
 * @throws Refusal text-too-long
 */
const answersOf = (desk: Desk, open: OpenTab): CellComment[] => {
  const { standing } = open.known;
  const waits = standing && ['submitted', 'endorsed', 'withdrawn'].includes(standing.state);
  const version = openReturn(open.known)?.version ?? (waits ? standing.answered?.from : undefined);
  if (version === undefined) return [];
  const written = withinEach(limits.commentText, readAnswers(desk, open, version));
  return written.map(({ row: _, ...answer }) => answer);
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

export const sendAndShow = (desk: Desk, sending: Sending): void => {
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
