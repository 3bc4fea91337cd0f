/** A series in table Certificates: its counter and its ranges. */
import * as z from 'zod/mini';
import { counterSk, fromSk, seriesPk } from '../../shared/certificates/keys.ts';
import type { Series } from '../../shared/certificates/number.ts';
import { documentPath, parseDocumentPath } from '../../shared/submission/submission.ts';
import type { GivenRange } from '../services/given-numbers.ts';

const range = z.object({
  first: z.int(),
  last: z.int(),
  document: z.string(),
  event: z.int(),
  content: z.string(),
});
export const rangeItem = (series: Series, { document, ...given }: GivenRange) => ({
  pk: seriesPk(series),
  sk: fromSk(given.first),
  ...given,
  document: documentPath(document),
});
export const readRange = (item: unknown): GivenRange => {
  const { document, ...given } = range.parse(item);
  return { ...given, document: parseDocumentPath(document) };
};

const counter = z.object({ last: z.int() });
export const counterItem = (series: Series, last: number) => ({ pk: seriesPk(series), sk: counterSk, last });
export const readCounter = (item: unknown): number => (item ? counter.parse(item).last : 0);
