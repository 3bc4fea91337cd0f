/** What stands above a document under review: its history and where it is. */
import type { Cell } from '../../shared/form/define-form.ts';
import { pastTexts, stateTexts } from '../../shared/words/life-cycle.ts';
import { reviewWords } from '../../shared/words/review.ts';
import { nameOfActor } from '../../shared/words/reviewer-name.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import type { Document } from '../marks/printer.ts';
import { isUnanswered } from '../marks/review-comments.ts';
import type { Change } from './review-rows.ts';
import { asideText, timeText } from './status-line.ts';

export const historyOf = (desk: Desk, { history }: Document): string[] =>
  history.map(({ at, by, byName, type, version, reason, insteadOf }) => {
    const text = desk.say(sheetWords.historyLine, {
      at: timeText(desk, at),
      byName: nameOfActor({ by, byName }),
      action: pastTexts[type],
      version,
    });
    const line = insteadOf === undefined ? text : desk.say(reviewWords.historyInstead, { line: text });
    return reason ? line + desk.say(sheetWords.historyReason, { reason }) : line;
  });

/** Lists of lines beside the rows, each in a column of its own. */
export const withLines = (rows: Cell[][], width: number, ...lists: (readonly string[])[]): Cell[][] => {
  const length = Math.max(rows.length, ...lists.map((lines) => lines.length));
  return Array.from({ length }, (_, i) => [
    ...(rows[i] ?? Array.from({ length: width }, () => '')),
    ...lists.map((lines) => lines[i] ?? ''),
  ]);
};

export const statusOfReview = (
  desk: Desk,
  { standing, changes, changesFrom, answering, forReading }: Document,
): string => {
  const { say, language } = desk;
  const state = stateTexts[standing.state];
  const count = (kind: Change['kind']) => changes.filter((change) => change.kind === kind).length;
  const baseText =
    changesFrom === standing.inForceVersion
      ? reviewWords.baseInForce
      : changesFrom === answering?.version
        ? reviewWords.baseReturned
        : reviewWords.baseDecided;
  const base = say(baseText, { version: changesFrom });
  const counts = { added: count('added'), changed: count('changed'), removed: count('removed') };
  const comments = answering?.comments ?? [];
  const open = comments.filter(isUnanswered).length;
  const met = comments.filter(({ outcome }) => outcome !== 'unchanged').length;
  const recent = (answering?.changes ?? []).reduce((sum, { cells }) => sum + (cells?.length ?? 0), 0);
  return [
    ...(comments.length
      ? [
          say(reviewWords.statusComments, {
            comments: comments.length,
            met,
            worded: comments.length - met - open,
            open,
          }),
        ]
      : []),
    ...(standing.nil ? [say(reviewWords.statusNil)] : []),
    ...(standing.aside ? [asideText(desk, standing).trim()] : []),
    changesFrom === 0
      ? say(forReading ? sheetWords.readStatusNew : sheetWords.reviewStatusNew, { state })
      : say(sheetWords.reviewStatus, { state, base, ...counts }),
    ...(answering?.changes
      ? [say(reviewWords.statusRecent, { version: answering.version, cells: recent })]
      : []),
  ].join(language === 'zh' ? '' : ' ');
};
