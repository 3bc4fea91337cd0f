/**
 * Rows of registers when a version comes into force or goes out of it: what it names must be there, and what others
 * name must stay. Rows of one unit and those who name them are in documents of many: unlike a unit's own projects and
 * classes no transaction holds them together, so of two that decide within the same moment one may name a row that
 * the other takes away; its code stays readable in the register's own document (decision 024).
 */
import type { Form } from '../../shared/form/define-form.ts';
import { type Bilingual, fill } from '../../shared/ground/bilingual.ts';
import { periodName } from '../../shared/ground/period.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { type Entry, entriesOf } from '../../shared/registers/entries.ts';
import type { DocumentState } from '../../shared/submission/life-cycle.ts';
import type { Content, DocumentId } from '../../shared/submission/submission.ts';
import { isOfRegister, namedIn, registerTargetOf, targetsOf } from '../../shared/tables/references.ts';
import { referenceTexts, sayRows, tellFirst } from '../../shared/words/references.ts';
import { inLanes } from '../common/in-lanes.ts';
import type { Services } from '../common/services.ts';
import { rowsToName } from '../registers/refer-to-rows.ts';
import { whatNamesRegistered } from '../registers/what-names-registered.ts';

type HoldServices = Pick<Services, 'city' | 'programme' | 'submissions' | 'archive'>;

/** Rows of the version in force that something names, by row. */
export const registeredThatStay = async (
  form: Form,
  id: DocumentId,
  { inForce }: Pick<DocumentState, 'inForce'>,
  today: string,
  services: HoldServices,
  keeps: (entry: Entry) => boolean = () => false,
) => {
  const target = registerTargetOf(form);
  if (!target || !inForce || inForce.nil) return [];
  const rows = entriesOf(form, id, await services.archive.read(id, inForce.content));
  return whatNamesRegistered(
    target,
    rows.filter((entry) => !keeps(entry)),
    id.period,
    today,
    services,
  );
};

/** @throws Problem still-named, names-missing */
export const holdRegistered = async (
  form: Form,
  id: DocumentId,
  before: Pick<DocumentState, 'inForce'>,
  next: Content | undefined,
  today: string,
  services: HoldServices,
): Promise<void> => {
  const targets = targetsOf(form).filter(isOfRegister);
  const names = targets
    .map((target) => ({ target, named: namedIn(form, next, target, services.programme) }))
    .filter(({ named }) => named.size > 0);
  const kept = new Set(next ? entriesOf(form, id, next).map(({ code }) => code) : []);
  const [stay, missing] = await Promise.all([
    registeredThatStay(form, id, before, today, services, ({ code }) => kept.has(code)),
    inLanes(names, async ({ target, named }) => {
      const known = new Set((await rowsToName(target, id, today, services)).map(({ code }) => code));
      return [...named].filter(([code]) => !known.has(code));
    }),
  ]);
  const document = { form: form.title, period: periodName(id.period) };
  if (stay.length)
    throw new Problem('still-named', {
      ...document,
      list: tellFirst(
        stay.map(({ code, title, namedBy }) =>
          fill(referenceTexts.namedBy, { name: `${code} ${title}`, by: namedBy as Bilingual }),
        ),
        referenceTexts.moreRows,
      ),
    });
  if (missing.flat().length)
    throw new Problem('names-missing', {
      ...document,
      list: tellFirst(
        missing.flat().map(([code, named]) => fill(referenceTexts.names, { code, rows: sayRows(named) })),
        referenceTexts.moreRows,
      ),
    });
};
