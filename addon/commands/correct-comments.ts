/** 更正审核意见: who sent a document back writes their comments anew where they stand, and the unit gets what they say now. */
import { periodName } from '../../shared/ground/period.ts';
import type { CellComment } from '../../shared/submission/submission.ts';
import { reviewWords } from '../../shared/words/review.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal } from '../google/refusal.ts';
import { collectComments, sendable } from '../marks/collect-comments.ts';
import { formOf } from '../tab/open-tab.ts';
import { readGrid } from '../tab/read-grid.ts';
import { readSeal, updateSeal } from '../tab/seal.ts';

/** As many as a dialog can show. */
const shown = 10;

const placeOf = ({ rowId, column }: CellComment): string => `${rowId}\n${column}`;

/** Of each place all that is said there, as one cell or note shows it. */
const byPlace = (comments: readonly CellComment[]): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const comment of comments) {
    const known = found.get(placeOf(comment));
    found.set(placeOf(comment), known === undefined ? comment.text : `${known}\n${comment.text}`);
  }
  return found;
};

export const correctComments = (desk: Desk): void => {
  const { google, say } = desk;
  const tab = google.activeTab();
  const seal = readSeal(tab, 'review');
  const { unit, form, period, baseVersion: version } = seal;
  const id = { unit, form, period };
  const { standing, ids, title, unitName } = desk.api('readSubmission', { params: id, query: {} });
  const { state, decision } = standing;
  if (!decision || standing.version !== version || (state !== 'returned' && state !== 'reopened'))
    throw new Refusal('not-returned', reviewWords.correctNotReturned);

  const grid = readGrid(google, tab, formOf(seal), { keepIds: true });
  const written = collectComments(tab, grid);
  const [was, is] = [byPlace(decision.comments), byPlace(written)];
  const isWritten = (comment: CellComment): boolean => is.get(placeOf(comment)) === was.get(placeOf(comment));
  // Of the whole sheet or of a column, a comment has no cell here and stays as it is; so does what nobody touched.
  const kept = decision.comments.filter((each) => ids.indexOf(each.rowId) < 0 || isWritten(each));
  const anew = written.filter((each) => !isWritten(each));
  const dropped = decision.comments.filter((each) => kept.indexOf(each) < 0 && !is.has(placeOf(each)));
  const count = anew.length + dropped.length;
  if (count === 0) throw new Refusal('nothing', reviewWords.correctNothing);
  const lines = [
    ...anew.map((each) => {
      const before = was.get(placeOf(each));
      return before === undefined
        ? say(reviewWords.correctAdded, { text: each.text })
        : say(reviewWords.correctChanged, { before, after: each.text });
    }),
    ...dropped.map(({ text }) => say(reviewWords.correctDropped, { text })),
  ];
  const comments = sendable([...kept, ...anew], grid);
  const list = lines.slice(0, shown).join('\n') + (lines.length > shown ? '\n…' : '');
  const values = { unit: unitName, title, period: periodName(period), version, count, list };
  if (!desk.confirm(reviewWords.correctComments, say(reviewWords.correctQuestion, values))) return;

  desk.api('correctComments', { params: id, body: { version, comments } });
  updateSeal(tab, { ...seal, decided: true });
  google.toast(say(reviewWords.correctComments), say(reviewWords.correctDone, { count }));
};
