/** Whose a preprinted blank is. */
import * as z from 'zod/mini';
import type { CertificateEvent } from '../../shared/certificates/certificate-event.ts';
import { blankPk, blankSk } from '../../shared/certificates/keys.ts';
import { type DocumentId, documentPath } from '../../shared/submission/submission.ts';

/** Whose blanks they are from now on; empty for those that were noted by mistake. */
export const blankItems = (id: DocumentId, given: CertificateEvent): readonly BlankItem[] => {
  const path = documentPath(id);
  const item = (blank: string, document: string) => ({ pk: blankPk(blank), sk: blankSk, document });
  if (given.type === 'spoiled') return given.blanks.map((blank) => item(blank, path));
  if (given.type !== 'blanked') return [];
  const taken = new Set(given.blanks.map(({ blank }) => blank));
  return [
    ...given.blanks.map(({ blank }) => item(blank, path)),
    ...given.blanks.flatMap(({ instead }) =>
      instead === undefined || taken.has(instead) ? [] : [item(instead, '')],
    ),
  ];
};
export type BlankItem = { readonly pk: string; readonly sk: string; readonly document: string };
const blankItem = z.object({ pk: z.string(), document: z.string() });
export const readBlankItem = (item: unknown) => {
  const { pk, document } = blankItem.parse(item);
  return { blank: pk.slice(blankPk('').length), document };
};
