import { forms } from '../programme/programmes.ts';
import type { DocumentId } from './submission.ts';

/** The document a receipt was given for; undefined when it is no receipt's number. */
export const parseReceipt = (number: string): DocumentId | undefined => {
  const parts = /^ZX(\d{4})(\d{2})?-([A-Z0-9]+)-([A-Z]{2})-\d+$/.exec(number.trim().toUpperCase());
  const form = forms.find(({ letters }) => letters === parts?.[4]);
  if (!parts || !form) return undefined;
  const [, year, month, unit] = parts;
  return {
    unit: (unit as string).toLowerCase(),
    form: form.id,
    period: month ? `${year}-${month}` : (year as string),
  };
};
