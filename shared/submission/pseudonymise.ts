/**
 * Citizen numbers end here. A number identifies a person across classes and years, so it is replaced by
 * `person`, a keyed hash of it, and `mask`, surname and last two characters, before anything is archived,
 * stored or logged. The number of another document goes the same way, with the document's name. One mask everywhere, because different masks can be joined to restore a number (DOMAIN C11).
 */
import { type Form, type KnownPersons, numberColumn, type Row, type Value } from '../form/define-form.ts';
import { foldText } from '../form/fold-text.ts';
import { documentIn } from '../form/kinds/identity-documents.ts';
import type { Content } from './submission.ts';

/** HMAC-SHA-256 under the programme's key, hex. */
export type Hmac = (text: string) => string;

export const pseudonymise = (form: Form, rows: readonly Row[], hmac: Hmac): readonly Row[] => {
  const secret = numberColumn(form);
  if (secret === undefined) return rows;
  return rows.map((row) => {
    const { [secret]: number, ...rest } = row;
    if (typeof number !== 'string') return rest;
    const kept: { [column: string]: Value | undefined } = rest;
    const name = typeof kept.name === 'string' ? kept.name : '';
    kept.person = hmac(number);
    // A rare surname is one character of two code units.
    const document = documentIn(number);
    kept.mask = `${String.fromCodePoint(name.codePointAt(0) ?? 63)}*${number.slice(-2)}${document ? `（${document}）` : ''}`;
    return kept;
  });
};

type Filed = Pick<Content, 'rows' | 'ids'>;

/** Whom the rows of a version stand for, by row id: name and mask only, for the sheet's check. */
export const knownPersons = ({ rows, ids }: Filed): KnownPersons =>
  new Map(
    rows.flatMap(({ name, mask }, i) =>
      typeof name === 'string' && typeof mask === 'string'
        ? [[ids[i] as string, { name, mask }] as const]
        : [],
    ),
  );

/**
 * A row sent without a number takes person and mask from the row of the same id and name in the version the
 * sheet is based on: amending a roster needs no number typed again.
 */
export const inheritPersons = ({ rows, ids }: Filed, base: Filed | undefined): readonly Row[] => {
  if (!base) return rows;
  const filed = new Map(base.ids.map((id, i) => [id, base.rows[i] as Row] as const));
  return rows.map((row, i) => {
    const was = filed.get(ids[i] as string);
    if (row.person !== undefined || was?.person === undefined) return row;
    if (foldText(String(was.name)) !== foldText(String(row.name))) return row;
    return { ...row, person: was.person, mask: was.mask };
  });
};
