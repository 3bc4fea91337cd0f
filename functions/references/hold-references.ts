/**
 * Whatever puts a version into force, or takes one out of it, looks again at both directions: what the version
 * names must be in force, and what names rows it no longer has must not be. The answer is how often the unit's
 * documents have moved by then, and the transaction holds it: of two that decide at the same moment, one removing
 * what the other begins to name, the second one meets that it moved, and looks again.
 */
import type { Form } from '../../shared/form/define-form.ts';
import { isAnother } from '../../shared/forms/rules/referred-rows.ts';
import { type Bilingual, fill } from '../../shared/ground/bilingual.ts';
import { periodName } from '../../shared/ground/period.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import type { DocumentState } from '../../shared/submission/life-cycle.ts';
import { stateAt } from '../../shared/submission/state-at.ts';
import type { Content, DocumentId } from '../../shared/submission/submission.ts';
import {
  described,
  isBound,
  isOfRegister,
  type Named,
  offeredBy,
  targetsOf,
} from '../../shared/tables/references.ts';
import { referenceTexts, sayRows, tellFirst } from '../../shared/words/references.ts';
import { inLanes } from '../common/in-lanes.ts';
import type { Moves } from '../services/submissions.ts';
import { type CertificateHoldServices, holdCertificates, isCertified } from './hold-certificates.ts';
import { holdRegistered } from './hold-registered.ts';
import { readOffered } from './read-offered.ts';
import { movesOf, type ReferenceServices, type Said, saidIn } from './unit-documents.ts';
import { whatNamesRows } from './what-names-rows.ts';

export type HoldServices = ReferenceServices & CertificateHoldServices;

/**
 * @param next what comes into force; undefined when nothing does any more
 * @param filedAt instant at which that was filed, and looked up what it names
 * @returns the moves to be held, or undefined where nothing is at stake
 * @throws Problem still-named, names-missing, certified-changed
 */
export const holdReferences = async (
  form: Form,
  id: DocumentId,
  before: Pick<DocumentState, 'inForce'>,
  next: Content | undefined,
  services: HoldServices,
  now: Date,
  filedAt: string | undefined,
): Promise<Moves | undefined> => {
  if (!isBound(form)) return undefined;
  const { programme, archive } = services;
  const { inForce } = before;
  const today = todayOf(programme, now);
  await holdRegistered(form, id, before, next, today, services);
  const said = saidIn({ id, form, programme }, next);
  const was = inForce && !inForce.nil ? await archive.read(id, inForce.content) : undefined;
  const dropped = [...saidIn({ id, form, programme }, was).offered].flatMap(([code, row]) => {
    const next = said.offered.get(code);
    return !next || isAnother(described(row), described(next)) ? [code] : [];
  });
  const names = targetsOf(form)
    .filter((target) => !isOfRegister(target))
    .flatMap((target) => [...said.named(target)].map(([code, named]) => ({ code, named })));
  const isPrinted = isCertified(form) && was !== undefined;
  if (dropped.length === 0 && names.length === 0 && !isPrinted) return undefined;

  // Before anything is read of the others: what they do from here on is met when this is written.
  const moves = await movesOf(services, id.unit);
  await holdCertificates(form, id, before, next, services);
  const [stay, offered] = await Promise.all([
    dropped.length ? whatNamesRows(form, id, before, programme, today, services) : [],
    names.length ? readOffered(form, id, today, services) : [],
  ]);
  const document = { form: form.title, period: periodName(id.period) };
  const broken = stay.filter(({ code }) => dropped.includes(code));
  if (broken.length)
    throw new Problem('still-named', {
      ...document,
      list: tellFirst(
        broken.map(({ code, title, namedBy }) => {
          const next = said.offered.get(code);
          return fill(next ? referenceTexts.replaced : referenceTexts.namedBy, {
            name: title ? `${code} ${title}` : code,
            title: described(next).title ?? '',
            by: namedBy as Bilingual,
          });
        }),
        referenceTexts.moreRows,
      ),
    });
  const lost = await whatIsLost(names, offered, filedAt, services);
  if (lost.length)
    throw new Problem('names-missing', { ...document, list: tellFirst(lost, referenceTexts.moreRows) });
  return moves;
};

type Names = readonly { readonly code: string; readonly named: Named }[];

/** In words: what is named and no longer offered, or stands for another project than it did when this was filed. */
const whatIsLost = async (
  names: Names,
  offered: readonly Said[],
  filedAt: string | undefined,
  services: ReferenceServices,
): Promise<readonly Bilingual[]> => {
  const by = await inLanes(
    offered.filter(({ offered: codes }) => names.some(({ code }) => codes.has(code))),
    async (said) => ({ now: said.offered, old: await offeredAt(said, filedAt, services) }),
  );
  return names.flatMap(({ code, named }) => {
    const rows = sayRows(named);
    const offers = by.flatMap(({ now, old }) => {
      const row = now.get(code);
      return row ? [{ now: described(row), old: described(old.get(code)) }] : [];
    });
    if (offers.length === 0) return [fill(referenceTexts.names, { code, rows })];
    // Of a class in two returns one is enough.
    const others = offers.filter(({ now, old }) => isAnother(old, now));
    const [other] = others.length === offers.length ? others : [];
    const titles = other && { was: other.old.title ?? '', title: other.now.title ?? '' };
    return titles ? [fill(referenceTexts.meanwhile, { code, rows, ...titles })] : [];
  });
};

/** What a document offered at an instant, by its record; nothing where it was not in force then. */
const offeredAt = async (
  { id, form, programme }: Said,
  at: string | undefined,
  { submissions, archive }: ReferenceServices,
): Promise<Said['offered']> => {
  const inForce = at && stateAt(await submissions.events(id), new Date(at)).inForce;
  const content = inForce && !inForce.nil ? await archive.read(id, inForce.content) : undefined;
  return offeredBy(form, content, programme);
};
