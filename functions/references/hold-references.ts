/**
 * Whatever puts a version into force, or takes one out of it, looks again at both directions: what the version
 * names must be in force, and what names rows it no longer has must not be. The answer is how often the unit's
 * documents have moved by then, and the transaction holds it: of two that decide at the same moment, one removing
 * what the other begins to name, the second one meets that it moved, and looks again.
 */

import type { Form } from '../../shared/form/define-form.ts';
import { type Bilingual, fill } from '../../shared/ground/bilingual.ts';
import { periodName } from '../../shared/ground/period.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import type { DocumentState } from '../../shared/submission/life-cycle.ts';
import type { Content, DocumentId } from '../../shared/submission/submission.ts';
import { isBound, targetsOf } from '../../shared/tables/references.ts';
import { referenceTexts, sayRows, tellFirst } from '../../shared/words/references.ts';
import type { Moves, Services } from '../common/services.ts';
import { movesOf, type ReferenceServices, saidIn } from './unit-documents.ts';
import { whatNamesRows } from './what-names-rows.ts';
import { readOffered } from './what-rows-name.ts';

export type HoldServices = ReferenceServices & Pick<Services, 'programme'>;

/**
 * @param next what comes into force; undefined when nothing does any more
 * @returns the moves to be held, or undefined where nothing is at stake
 * @throws Problem still-named, names-missing
 */
export const holdReferences = async (
  form: Form,
  id: DocumentId,
  before: Pick<DocumentState, 'inForce'>,
  next: Content | undefined,
  services: HoldServices,
  now: Date,
): Promise<Moves | undefined> => {
  if (!isBound(form)) return undefined;
  const { programme, archive } = services;
  const { inForce } = before;
  const said = saidIn({ id, form, programme }, next);
  const was = inForce && !inForce.nil ? await archive.read(id, inForce.content) : undefined;
  const dropped = [...saidIn({ id, form, programme }, was).offered.keys()].filter(
    (code) => !said.offered.has(code),
  );
  const names = targetsOf(form).flatMap((target) =>
    [...said.named(target)].map(([code, named]) => ({ code, named })),
  );
  if (dropped.length === 0 && names.length === 0) return undefined;

  // Before anything is read of the others: what they do from here on is met when this is written.
  const moves = await movesOf(services, id.unit);
  const today = todayOf(programme, now);
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
        broken.map(({ code, title, namedBy }) =>
          fill(referenceTexts.namedBy, {
            name: title ? `${code} ${title}` : code,
            by: namedBy as Bilingual,
          }),
        ),
        referenceTexts.moreRows,
      ),
    });
  const known = new Set(offered.flatMap((other) => [...other.offered.keys()]));
  const missing = names.filter(({ code }) => !known.has(code));
  if (missing.length)
    throw new Problem('names-missing', {
      ...document,
      list: tellFirst(
        missing.map(({ code, named }) => fill(referenceTexts.names, { code, rows: sayRows(named) })),
        referenceTexts.moreRows,
      ),
    });
  return moves;
};
