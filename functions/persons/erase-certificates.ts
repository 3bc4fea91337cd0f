/**
 * Certificates of persons who are erased: the content is sealed anew without them, and their rows of the index go on
 * under the token. The number stays, in its series and its class, and says "erased".
 */
import {
  type CertificateContent,
  certificatesForm,
  certificatesOf,
} from '../../shared/certificates/content.ts';
import { erasedMask, erasedName, type Mark, type Tokens } from '../../shared/persons/erase-content.ts';
import { type DocumentId, documentPath, parseDocumentPath } from '../../shared/submission/submission.ts';
import { projectEvent } from '../certificates/project-certificates.ts';
import type { Services } from '../common/services.ts';
import type { Archive, Erasing } from '../services/archive.ts';
import { asKept } from './as-kept.ts';

type EraseServices = Pick<Services, 'certificates'> & { readonly archive: Archive & Erasing };

const without = (content: CertificateContent, tokens: Tokens, mark: Mark): CertificateContent | undefined =>
  content.rows.some(({ person }) => tokens.has(person))
    ? {
        ...content,
        rows: content.rows.map((row) => {
          const token = tokens.get(row.person);
          return token === undefined
            ? row
            : { ...row, person: token, mask: erasedMask, name: erasedName(mark) };
        }),
      }
    : undefined;

/**
 * Looked for in the classes the persons were in and in the index, which may lag: what is put into it later comes from
 * the content, and that is without them by then. Rows are put anew last, so that the next run makes up for one that died.
 * @param classes codes of the classes that rosters name, in any version, beside the persons or their tokens
 */
export const eraseCertificates = async (
  tokens: Tokens,
  classes: ReadonlySet<string>,
  mark: Mark,
  { archive, certificates }: EraseServices,
): Promise<{
  readonly documents: readonly DocumentId[];
  readonly contents: number;
  readonly rows: number;
}> => {
  const batches = new Map<string, { readonly id: DocumentId; readonly content: string }>();
  for (const person of tokens.keys())
    for (const { document, content } of await certificates.ofPerson(person))
      batches.set(`${document}/${content}`, { id: parseDocumentPath(document), content });
  for (const code of classes) {
    const id = certificatesOf(code);
    if (!id) continue;
    for (const event of await certificates.events({ ...id, form: certificatesForm }))
      if ('content' in event)
        batches.set(`${documentPath(id)}/${event.content}`, { id, content: event.content });
  }
  const total = { contents: 0, rows: 0 };
  const drawn = new Set(tokens.values());
  const documents = new Map<string, DocumentId>();
  for (const { id, content: hash } of batches.values()) {
    const was = (await archive.read(id, hash)) as unknown as CertificateContent;
    const theirs = was.rows.filter(({ person }) => tokens.has(person)).length;
    if (theirs === 0 && !was.rows.some(({ person }) => drawn.has(person))) continue;
    if (theirs > 0) {
      await archive.erase(id, hash, (content) =>
        asKept(without(content as unknown as CertificateContent, tokens, mark)),
      );
      total.contents += 1;
      total.rows += theirs;
    }
    documents.set(documentPath(id), id);
    for (const event of await certificates.events({ ...id, form: certificatesForm }))
      if ('content' in event && event.content === hash)
        await projectEvent(id, event, { archive, certificates }, true);
  }
  return { documents: [...documents.values()], ...total };
};
