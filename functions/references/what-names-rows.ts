/**
 * The other direction: rows of a document that documents in force name have to stay, in whatever month or year
 * these were filed. Each comes with who names it, so that people find both sides.
 */
import type { Form, Reference } from '../../shared/form/define-form.ts';
import type { Bilingual } from '../../shared/ground/bilingual.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import { categoryOfForm, type Programme } from '../../shared/ground/define-programme.ts';
import { yearOf } from '../../shared/ground/period.ts';
import type { DocumentState } from '../../shared/submission/life-cycle.ts';
import { type DocumentId, documentPath } from '../../shared/submission/submission.ts';
import { projectPrefix } from '../../shared/tables/codes.ts';
import { described, isOfRegister, targetsOf } from '../../shared/tables/references.ts';
import type { LedgerRow } from '../../shared/tables/rows.ts';
import { referenceTexts, sayNamed, tellFirst } from '../../shared/words/references.ts';
import { registeredThatStay } from './hold-registered.ts';
import { yearsNamed } from './read-offered.ts';
import {
  documentsOf,
  mayBeNamedBy,
  mayName,
  type ReferenceServices,
  readSaid,
  type Said,
} from './unit-documents.ts';

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
    targetsOf(other).includes(target) && yearsNamed(other, of).includes(year);
  const units = mayBeNamedBy(services, id.unit, today);
  const others = documentsOf(
    services,
    units,
    [0, 1, 2].map((after) => String(Number(year) + after)),
    today,
    names,
  );
  const [own, said] = await Promise.all([
    readSaid([{ id, form, programme }], services),
    readSaid(others, services),
  ]);
  const offered = own[0]?.offered ?? new Map<string, LedgerRow>();
  const prefix = prefixOf(form, id, programme);
  const naming = said.flatMap((other) =>
    [...other.named(target)]
      .filter(([code]) => offered.has(code) || (prefix && code.startsWith(prefix)))
      .map(([code, named]) => ({ code, named, other })),
  );
  if (naming.length === 0) return [];
  const elsewhere = await offeredElsewhere(form, id, today, services);
  /** May the document name the code in another return than this one? */
  const isOffered = (code: string, { id: { unit, period }, form }: Said): boolean => {
    const [years, units] = [yearsNamed(form, period), mayName(services, unit, today)];
    return elsewhere.some(
      ({ id, offered }) => offered.has(code) && years.includes(yearOf(id.period)) && units.includes(id.unit),
    );
  };
  const by = new Map<string, Bilingual[]>();
  for (const { code, named, other } of naming) {
    if (isOffered(code, other)) continue;
    const { form, id: of } = other;
    const unit = of.unit === id.unit ? undefined : nameOfUnit(programme, of.unit);
    by.set(code, [...(by.get(code) ?? []), sayNamed(form.title, of.period, named, unit)]);
  }
  return [...by].map(([code, told]) => {
    const { title = '', field } = described(offered.get(code));
    const facts = field === undefined ? {} : { field };
    return { code, title, facts, namedBy: tellFirst(told, referenceTexts.moreDocuments) };
  });
};

/** Codes of projects begin with their plan, so one that is missing already is known to be of this one. */
const prefixOf = (form: Form, { period, unit }: DocumentId, programme: Programme): string | undefined => {
  const letter = categoryOfForm(programme, form.id)?.letter;
  return letter && projectPrefix(period, letter, unit);
};

/**
 * A class may stand in the returns of two months, or of two units of which one took over the other: as long as one
 * of them keeps it that whoever names it may name, nothing hangs in the air.
 */
const offeredElsewhere = async (
  form: Form,
  id: DocumentId,
  today: string,
  services: ReferenceServices,
): Promise<readonly Said[]> => {
  const own = Number(yearOf(id.period));
  const units = mayBeNamedBy(services, id.unit, today).flatMap((unit) => mayName(services, unit, today));
  const others = documentsOf(
    services,
    [...new Set(units)],
    [own - 1, own, own + 1].map(String),
    today,
    ({ referredAs }) => referredAs === form.referredAs,
  );
  return readSaid(
    others.filter((other) => documentPath(other.id) !== documentPath(id)),
    services,
  );
};
