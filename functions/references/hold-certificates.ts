/**
 * A version of a roster or of a class return that contradicts a valid certificate does not come into force, on whatever
 * way it comes: sheet, file, interface, decision or withdrawal. Whoever issues at the same moment is met by the moves
 * of the unit's documents, which both transactions hold (hold-references.ts).
 */

import { changedFacts, contradicted, type Held } from '../../shared/certificates/amendments.ts';
import {
  type CertificateContent,
  certificatesForm,
  certificatesOf,
} from '../../shared/certificates/content.ts';
import { foldCertificates, numberIn } from '../../shared/certificates/life.ts';
import type { Form } from '../../shared/form/define-form.ts';
import { classReturn } from '../../shared/forms/class-return.ts';
import { traineeRoster } from '../../shared/forms/trainee-roster.ts';
import { type Bilingual, fill } from '../../shared/ground/bilingual.ts';
import { periodName } from '../../shared/ground/period.ts';
import { Problem } from '../../shared/ground/problem.ts';
import type { DocumentState } from '../../shared/submission/life-cycle.ts';
import { type Content, type DocumentId, documentPath } from '../../shared/submission/submission.ts';
import { offeredBy } from '../../shared/tables/references.ts';
import type { ClassRow } from '../../shared/tables/rows.ts';
import { certifiedTexts } from '../../shared/words/certificates.ts';
import { tellFirst } from '../../shared/words/references.ts';
import { inLanes } from '../common/in-lanes.ts';
import type { Services } from '../common/services.ts';

export type CertificateHoldServices = Pick<Services, 'programme' | 'archive' | 'certificates'>;

/** Valid certificates of a class. */
const validOf = async (
  code: string,
  { archive, certificates }: CertificateHoldServices,
): Promise<readonly Held[]> => {
  const id = certificatesOf(code);
  if (!id) return [];
  const { batches, ends } = foldCertificates(await certificates.events({ ...id, form: certificatesForm }));
  const held = await inLanes(batches, async (batch) => {
    const { rows } = (await archive.read(id, batch.content)) as unknown as CertificateContent;
    return rows.flatMap((person, place): Held[] => {
      const number = numberIn(batch, place);
      return ends.has(number) ? [] : [{ ...person, number, class: code }];
    });
  });
  return held.flat();
};

const ofRoster = async (
  id: DocumentId,
  was: Content,
  next: Content | undefined,
  services: CertificateHoldServices,
): Promise<readonly Bilingual[]> => {
  const classes = [...new Set(was.rows.map((row) => String(row.class)))];
  const held = (await inLanes(classes, (code) => validOf(code, services))).flat();
  const path = documentPath(id);
  return contradicted(
    held.filter(({ roster }) => roster === path),
    next,
  );
};

const ofReturn = async (
  form: Form,
  was: Content,
  next: Content | undefined,
  services: CertificateHoldServices,
): Promise<readonly Bilingual[]> => {
  const before = offeredBy(form, was, services.programme) as ReadonlyMap<string, ClassRow>;
  const after = offeredBy(form, next, services.programme) as ReadonlyMap<string, ClassRow>;
  const changed = [...before].flatMap(([code, row]) => {
    const now = after.get(code);
    const facts = now ? changedFacts(row, now) : [];
    return facts.length ? [{ code, facts }] : [];
  });
  const told = await inLanes(changed, async ({ code, facts }): Promise<readonly Bilingual[]> => {
    const { length: count } = await validOf(code, services);
    if (count === 0) return [];
    const listed = { zh: facts.map(({ zh }) => zh).join('、'), en: facts.map(({ en }) => en).join(', ') };
    return [fill(certifiedTexts.class, { code, count, facts: listed })];
  });
  return told.flat();
};

/** Is there anything of the form that a certificate prints? */
export const isCertified = ({ id }: Form): boolean => id === traineeRoster.id || id === classReturn.id;

/**
 * @param next what comes into force; undefined when nothing does any more
 * @throws Problem certified-changed
 */
export const holdCertificates = async (
  form: Form,
  id: DocumentId,
  { inForce }: Pick<DocumentState, 'inForce'>,
  next: Content | undefined,
  services: CertificateHoldServices,
): Promise<void> => {
  if (!isCertified(form) || !inForce || inForce.nil) return;
  const was = await services.archive.read(id, inForce.content);
  const broken =
    form.id === traineeRoster.id
      ? await ofRoster(id, was, next, services)
      : await ofReturn(form, was, next, services);
  if (broken.length)
    throw new Problem('certified-changed', {
      form: form.title,
      period: periodName(id.period),
      list: tellFirst(broken, certifiedTexts.more),
    });
};
