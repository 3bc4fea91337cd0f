/**
 * The other direction: rows of a document that documents in force name have to stay, in whatever month or year
 * these were filed. Each comes with who names it, so that people find both sides.
 */
import type { Form, Reference } from '../../shared/form/define-form.ts';
import type { Bilingual } from '../../shared/ground/bilingual.ts';
import { categoryOfForm, type Programme } from '../../shared/ground/define-programme.ts';
import { yearOf } from '../../shared/ground/period.ts';
import type { DocumentState } from '../../shared/submission/life-cycle.ts';
import { type DocumentId, documentPath } from '../../shared/submission/submission.ts';
import { projectPrefix } from '../../shared/tables/codes.ts';
import { isOfRegister, namesLastYear, targetsOf } from '../../shared/tables/references.ts';
import { referenceTexts, sayNamed, tellFirst } from '../../shared/words/references.ts';
import { registeredThatStay } from './hold-registered.ts';
import { documentsOf, type ReferenceServices, readSaid } from './unit-documents.ts';
import { yearsNamed } from './what-rows-name.ts';

/** @param inForce the version of the document in force: of what others name, its rows alone are this document's */
export const whatNamesRows = async (
  form: Form,
  id: DocumentId,
  { inForce }: Pick<DocumentState, 'inForce'>,
  programme: Programme,
  today: string,
  services: ReferenceServices,
): Promise<readonly Reference[]> => {
  const target = form.referredAs;
  if (!target || !inForce || inForce.nil) return [];
  if (isOfRegister(target))
    return registeredThatStay(form, id, { inForce }, today, { ...services, programme });
  const year = yearOf(id.period);
  const names = (other: Form, of: string): boolean =>
    targetsOf(other).includes(target) && (of === year || namesLastYear(other));
  const others = documentsOf(services, id.unit, [year, String(Number(year) + 1)], today, names);
  const [own, said] = await Promise.all([
    readSaid([{ id, form, programme }], services),
    readSaid(others, services),
  ]);
  const offered = own[0]?.offered ?? new Map<string, { title?: string }>();
  const prefix = prefixOf(form, id, programme);
  const naming = said.flatMap((other) =>
    [...other.named(target)]
      .filter(([code]) => offered.has(code) || (prefix && code.startsWith(prefix)))
      .map(([code, named]) => ({ code, named, other })),
  );
  if (naming.length === 0) return [];
  const elsewhere = await offeredElsewhere(form, id, today, services);
  const by = new Map<string, Bilingual[]>();
  for (const { code, named, other } of naming) {
    if (yearsNamed(other.form, other.id.period).some((of) => elsewhere.get(of)?.has(code))) continue;
    by.set(code, [...(by.get(code) ?? []), sayNamed(other.form.title, other.id.period, named)]);
  }
  return [...by].map(([code, told]) => ({
    code,
    title: (offered.get(code) as { title?: string } | undefined)?.title ?? '',
    facts: {},
    namedBy: tellFirst(told, referenceTexts.moreDocuments),
  }));
};

/** Codes of projects begin with their plan, so one that is missing already is known to be of this one. */
const prefixOf = (form: Form, { period, unit }: DocumentId, programme: Programme): string | undefined => {
  const letter = categoryOfForm(programme, form.id)?.letter;
  return letter && projectPrefix(period, letter, unit);
};

/**
 * A class may stand in the returns of two months: as long as one of them keeps it that whoever names it may name,
 * nothing hangs in the air. By the year of the return.
 */
const offeredElsewhere = async (
  form: Form,
  id: DocumentId,
  today: string,
  services: ReferenceServices,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> => {
  const own = Number(yearOf(id.period));
  const others = documentsOf(
    services,
    id.unit,
    [own - 1, own, own + 1].map(String),
    today,
    ({ referredAs }) => referredAs === form.referredAs,
  ).filter((other) => documentPath(other.id) !== documentPath(id));
  const byYear = new Map<string, Set<string>>();
  for (const { id: of, offered } of await readSaid(others, services)) {
    const codes = byYear.get(yearOf(of.period)) ?? new Set();
    byYear.set(yearOf(of.period), codes);
    for (const code of offered.keys()) codes.add(code);
  }
  return byYear;
};
