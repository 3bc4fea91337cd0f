/**
 * The version a sheet is based on, read only where a form holds citizen numbers: they are kept nowhere, so an
 * untouched row of an earlier version is known by its id and its name.
 */
import { type Form, numberColumn } from '../../shared/form/define-form.ts';
import type { Submitted } from '../../shared/submission/events.ts';
import type { DocumentState } from '../../shared/submission/life-cycle.ts';
import type { Content, DocumentId } from '../../shared/submission/submission.ts';
import type { Services } from '../common/services.ts';

export const readBaseVersion = async (
  form: Form,
  id: DocumentId,
  version: number,
  { submissions, archive }: Pick<Services, 'submissions' | 'archive'>,
  known?: DocumentState,
): Promise<Content | undefined> => {
  if (version === 0 || numberColumn(form) === undefined) return undefined;
  const { latest } = known ?? (await submissions.load(id));
  const base = latest?.version === version ? latest : await earlier(id, version, submissions);
  return base && !base.nil ? archive.read(id, base.content) : undefined;
};

const earlier = async (
  id: DocumentId,
  version: number,
  submissions: Services['submissions'],
): Promise<Submitted | undefined> => {
  for (const event of await submissions.events(id))
    if (event.type === 'submit' && event.version === version) return event;
  return undefined;
};
