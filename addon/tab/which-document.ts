import { fill } from '../../shared/ground/bilingual.ts';
import { completenessSheet as words } from '../../shared/words/completeness-sheet.ts';
import { menuWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal } from '../google/refusal.ts';

/**
 * Which of several documents a person means; one alone is not asked about.
 * @param lineOf what the list says of a document behind its number
 * @returns undefined when the person cancels
 * @throws Refusal wrong-number
 */
export const whichDocument = <D>(
  { google, say }: Desk,
  offered: readonly D[],
  lineOf: (document: D, number: number) => string,
): D | undefined => {
  if (offered.length === 1) return offered[0];
  const list = offered.map((document, i) => lineOf(document, i + 1)).join('\n');
  const answer = google.askText(say(menuWords.openDocument), say(words.whichDocument, { list }));
  if (answer === undefined) return undefined;
  const chosen = offered[Number(answer.normalize('NFKC')) - 1];
  if (chosen) return chosen;
  const params = { answer: answer.slice(0, 20), count: offered.length };
  throw new Refusal('wrong-number', fill(words.wrongDocument, params));
};
