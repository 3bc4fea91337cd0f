/** What lies in the stores, looked at from above: by the actors to choose what they do, and by the laws. */
import type { Head } from '../../functions/services/submissions.ts';
import type { ContentKey, Erased } from '../../functions/storage/content-keys.ts';
import { unseal } from '../../functions/storage/seal.ts';
import { readEvent, readHead } from '../../functions/storage/submission-items.ts';
import type { ChainedEvent } from '../../shared/submission/events.ts';
import {
  archiveKey,
  contentKeyPk,
  documentPrefix,
  eventPrefix,
  headSk,
  sealedKey,
} from '../../shared/submission/keys.ts';
import type { Content, DocumentId } from '../../shared/submission/submission.ts';
import type { World } from './world.ts';

export const headOf = ({ table }: World, path: string): Head | undefined => {
  const stored = table('Submissions').get({ pk: documentPrefix + path, sk: headSk });
  return stored && readHead(JSON.parse(stored.text));
};

export const headsOf = ({ table }: World): readonly Head[] =>
  [...table('Submissions').items.values()]
    .filter(({ item }) => item.sk === headSk && String(item.pk).startsWith(documentPrefix))
    .map(({ text }) => readHead(JSON.parse(text)));

export const eventsOf = ({ table }: World, path: string): readonly ChainedEvent[] =>
  table('Submissions')
    .read(undefined, documentPrefix + path, 0)
    .filter(({ item }) => String(item.sk).startsWith(eventPrefix))
    .map(({ text }) => readEvent(JSON.parse(text)));

/** As the archive keeps it; a content with persons is opened with its key. */
export const contentOf = (world: World, id: DocumentId, hash: string): Content | undefined => {
  const { objects } = world.buckets.archive;
  const kept = world.table('Persons').get({ pk: contentKeyPk(id), sk: hash });
  if (!kept) return parsed(objects.get(archiveKey(id, hash))?.at(-1));
  const { id: of, key, successor } = JSON.parse(kept.text) as Partial<ContentKey & Erased>;
  if (successor) return contentOf(world, id, successor);
  const sealed = objects.get(sealedKey(id, hash, of ?? ''))?.at(-1);
  return sealed === undefined ? undefined : parsed(unseal(Buffer.from(sealed, 'latin1'), key ?? '', hash));
};

const parsed = (text: string | undefined): Content | undefined =>
  text === undefined ? undefined : (JSON.parse(text) as Content);

/** Contents in force of a form. */
export const inForceOf = (
  world: World,
  form: string,
): readonly { readonly path: string; readonly content: Content; readonly since: number }[] =>
  headsOf(world).flatMap((head) => {
    if (head.form !== form || !head.state.inForce) return [];
    const content = contentOf(world, head, head.state.inForce.content);
    const since = Date.parse(head.state.inForceSince ?? '');
    return content ? [{ path: `${head.unit}/${head.form}/${head.period}`, content, since }] : [];
  });

export const pathOf = (id: DocumentId): string => `${id.unit}/${id.form}/${id.period}`;
