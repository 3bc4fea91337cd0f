/** Rows in force as a register lists them. Of a row only what is listed ever leaves its unit: see listed.ts. */
import type { Form, Row } from '../form/define-form.ts';
import { numberRows } from '../form/row-numbers.ts';
import type { Unit } from '../ground/define-city.ts';
import { hasEndedBefore } from '../ground/succession.ts';
import { clip } from '../ground/well-formed.ts';
import type { Content, DocumentId } from '../submission/submission.ts';
import { rowCode } from './codes.ts';

export type Entry = {
  readonly code: string;
  readonly unit: string;
  /** Of the document that holds the row. */
  readonly period: string;
  /** Id of the row within its document. */
  readonly id: string;
  readonly title: string;
  readonly row: Row;
};

/** Characters of a title that lists and mails show. */
const titleLength = 40;
export const shortTitle = (title: string): string =>
  title.length > titleLength ? `${clip(title, titleLength)}…` : title;

/** Nothing of a form that declares no register. */
export const entriesOf = (
  form: Form,
  id: Pick<DocumentId, 'unit' | 'period'>,
  { rows, ids }: Pick<Content, 'rows' | 'ids'>,
): readonly Entry[] => {
  const { register } = form;
  if (!register) return [];
  return numberRows(form, { rows, ids }).map((row, i) => ({
    code: rowCode(form, id, row[register.number] as number),
    unit: id.unit,
    period: id.period,
    id: ids[i] as string,
    title: String(row[register.title] ?? ''),
    row,
  }));
};

/**
 * Of documents in force those whose rows hold in a period: where rows are carried, the latest of each unit, until the
 * unit that took over has one of a later period in force, which has the rows of both.
 */
export const holding = <D extends Pick<DocumentId, 'unit' | 'period'>>(
  { register }: Pick<Form, 'register'>,
  documents: readonly D[],
  units: readonly Unit[],
  period: string,
): readonly D[] => {
  if (register?.life !== 'carried') return documents;
  const latest = new Map<string, D>();
  for (const document of documents)
    if (document.period <= period && document.period >= (latest.get(document.unit)?.period ?? ''))
      latest.set(document.unit, document);
  return [...latest.values()].filter(
    (document) =>
      !heirsOf(units, document.unit, period).some(
        (heir) => (latest.get(heir)?.period ?? '') > document.period,
      ),
  );
};

/** Units that ended before the period and whose rows are the unit's since, by code. */
export const takenOverFrom = (units: readonly Unit[], code: string, period: string): readonly string[] =>
  units
    .filter((unit) => heirsOf(units, unit.code, period).includes(code))
    .map((unit) => unit.code)
    .sort();

/** Units that have taken over from one that ended before the period, one after the other. */
export const heirsOf = (units: readonly Unit[], code: string, period: string): readonly string[] => {
  const heirs: string[] = [];
  let unit = units.find((each) => each.code === code);
  while (unit?.successor && hasEndedBefore(unit, period) && !heirs.includes(unit.successor)) {
    heirs.push(unit.successor);
    const { successor } = unit;
    unit = units.find((each) => each.code === successor);
  }
  return heirs;
};
