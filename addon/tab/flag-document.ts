import { findProgramme } from '../../shared/programme/programmes.ts';
import { nameOfDocument } from '../../shared/submission/document-name.ts';
import { type DocumentId, parseDocumentPath } from '../../shared/submission/submission.ts';
import { supervisionWords as words } from '../../shared/words/supervision.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal } from '../google/refusal.ts';
import { chosenRows } from './chosen-rows.ts';
import { whichDocument } from './which-document.ts';

/**
 * A document that the selected flag's figures come from; undefined when the person cancels.
 * @throws Refusal no-row, no-document
 */
export const flagDocument = (desk: Desk): DocumentId | undefined => {
  const [key] = chosenRows(desk, words.chooseFlag);
  const { flags } = desk.api('readFlags', { query: {} });
  const documents = flags
    .filter((flag) => flag.key === key)
    .flatMap(({ rows }) => rows.filter((row) => row.indexOf('/') > 0));
  if (documents.length === 0) throw new Refusal('no-document', words.noDocument);
  const programme = findProgramme(desk.api('whoAmI', {}).programme.id);
  const path = whichDocument(
    desk,
    documents,
    (document, number) => `${number}. ${desk.say(nameOfDocument(programme, document))}`,
  );
  return path === undefined ? undefined : parseDocumentPath(path);
};
