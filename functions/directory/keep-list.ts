/**
 * What keeping either list does, in this order: may? → read the head, then the lists → check → whose version?
 * → one transaction. Whatever was read counts only if the head has not moved since, so two administrators
 * who remove each other at the same moment cannot both succeed.
 */
import { limits, printBytes } from '../../shared/contract/limits.ts';
import type { BodyOf, RequestTo } from '../../shared/contract/routes.ts';
import { changeSentences } from '../../shared/directory/change-text.ts';
import {
  type DirectoryEvent,
  type ListName,
  type Moved,
  recordChange,
} from '../../shared/directory/directory-event.ts';
import type { SheetCells } from '../../shared/form/check-sheet.ts';
import type { Actor } from '../../shared/ground/access.ts';
import type { Unit } from '../../shared/ground/define-city.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import type { Issue } from '../../shared/ground/issue.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import type { KeptUnits } from '../../shared/tables/directory.ts';
import { actionTexts } from '../../shared/words/actions.ts';
import { forgetUnits } from '../common/city.ts';
import { sha256 } from '../common/hashes.ts';
import { localTime } from '../common/local-time.ts';
import type { Services } from '../common/services.ts';
import { typedText } from '../common/typed-text.ts';
import { untilWritten } from '../common/until-written.ts';
import { writable } from '../common/writable.ts';
import type { Circumstances } from '../http/endpoint.ts';
import { permitEver } from '../http/permit.ts';
import type { DirectoryItems } from '../services/directory.ts';

export type KeepDirectoryServices = Pick<Services, 'city' | 'programme' | 'directory' | 'submissions'>;
type Body = RequestTo<'keepPeople'>['body'];
type Asking = Circumstances<KeepDirectoryServices> & { readonly actor: Actor };
type UnchainedEvent = DirectoryEvent extends infer E
  ? E extends DirectoryEvent & { readonly type: ListName }
    ? Pick<E, 'type' | 'changes'>
    : never
  : never;

/** What a look at the sheet and the directory says. */
type Looked = {
  readonly issues: readonly Issue[];
  readonly told: UnchainedEvent;
  readonly keptAs: (version: number) => DirectoryItems;
  /** By whose names the changes are told. */
  readonly units: readonly Unit[];
};
type Look = (
  sheet: SheetCells,
  asked: { readonly programme: Programme; readonly today: string },
  services: KeepDirectoryServices,
) => Promise<Looked>;

/** People of one transaction, which has room for a hundred items. */
const peopleLimit = 90;
/** Bytes of an item, which has room for 400 KB. */
const itemLimit = 350_000;

export const keepList = async (
  list: ListName,
  body: Body,
  { actor, services, now }: Asking,
  look: Look,
): Promise<{ status: 200; body: BodyOf<'keepPeople'> }> => {
  permitEver(actor, 'keep-directory');
  const { directory } = services;
  if (body.rows.length > limits.listRows)
    throw new Problem('too-many-rows', { rows: body.rows.length, limit: limits.listRows });
  const reason = typedText(body.reason);
  return untilWritten(async () => {
    const head = await directory.head();
    const kept = await directory.units();
    const programme = kept ? { ...services.programme, units: kept.units } : services.programme;
    const looked = await look(body, { programme, today: todayOf(programme, now) }, services);
    const errors = looked.issues.filter(({ severity }) => severity === 'error').length;
    const { told } = looked;
    // The same list again, after a lost answer or a double click, finds nothing left to do.
    if (errors === 0 && told.changes.length === 0) return answer(looked, head[list].version, false);
    refuseOtherBase(head[list], body.version, programme);
    if (body.check) return answer(looked, head[list].version, false);
    if (errors) throw new Problem('directory-has-issues', { errors }, looked.issues);
    if (!reason) throw new Problem('reason-missing', { action: actionTexts['keep-directory'] });
    const event = recordChange(
      head,
      { ...told, at: now.toISOString(), by: actor.email, byName: actor.name, reason },
      sha256,
    );
    const items = looked.keptAs(event.n);
    refuseTooMany(told, items);
    if ((await directory.append(head, [event], items)) === 'moved') return undefined;
    forgetUnits(directory);
    return answer(looked, event.n, true);
  });
};

const answer = ({ told, issues, units }: Looked, version: number, kept: boolean) => {
  const sentences = changeSentences(told, units);
  const changes = told.changes.map(({ key }, i) => ({ key, text: sentences[i] ?? { zh: key, en: key } }));
  return {
    status: 200 as const,
    body: writable({ version, kept, changes, issues: issues.slice(0, limits.issues) }),
  };
};

const refuseOtherBase = ({ version, at, byName }: Moved, base: number, programme: Programme): void => {
  if (base > version) throw new Problem('unknown-version', { version: base });
  if (base < version)
    throw new Problem('directory-moved', { by: byName, at: localTime(programme, at), version, base });
};

const refuseTooMany = ({ changes }: UnchainedEvent, items: DirectoryItems): void => {
  const count = changes.length;
  if (items.people && count > peopleLimit)
    throw new Problem('too-many-changes', { count, limit: peopleLimit });
  if (size(changes) > itemLimit)
    throw new Problem('too-many-changes', { count, limit: Math.floor((count * itemLimit) / size(changes)) });
  if (items.units) refuseTooLong(items.units);
};

/** @throws Problem too-large when the list of units does not fit into its item */
export const refuseTooLong = (units: KeptUnits): void => {
  if (size(units) > itemLimit) throw new Problem('too-large', { limit: printBytes(itemLimit) });
};

const size = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));
