/**
 * Citizen numbers end here. A number identifies a person across classes and years, so it is replaced by
 * `person`, a keyed hash of it, and `mask`, surname and last two characters, before anything is archived,
 * stored or logged. One mask everywhere, because different masks can be joined to restore a number (DOMAIN C11).
 */
import type { Form, Row, Value } from '../form/define-form.ts';

/** HMAC-SHA-256 under the programme's key, hex. */
export type Hmac = (text: string) => string;

export const pseudonymise = (form: Form, rows: readonly Row[], hmac: Hmac): readonly Row[] => {
  const secret = Object.keys(form.columns).find((name) => form.columns[name]?.kind === 'citizen-number');
  if (secret === undefined) return rows;
  return rows.map((row) => {
    const { [secret]: number, ...kept } = row;
    if (typeof number !== 'string') return kept;
    const name = typeof kept.name === 'string' ? kept.name : '';
    const person: { [column: string]: Value | undefined } = {
      person: hmac(number),
      mask: `${name.slice(0, 1)}*${number.slice(-2)}`,
    };
    return { ...kept, ...person };
  });
};
