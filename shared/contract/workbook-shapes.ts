/** Files that come in and go out, and how a person assigned their columns. */
import * as z from 'zod/mini';
import { limits } from './limits.ts';
import { code, period } from './shapes.ts';

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/**
 * What a file is, is seen by what is in it. The gateway reads text/csv as UTF-8: other encodings go as bytes,
 * application/octet-stream.
 */
export const uploadTypes = [workbookType, 'text/csv', 'application/octet-stream'] as const;
/** A file as its bytes. */
export const file = z.string().register(z.globalRegistry, { format: 'binary' });
/** Of a table with headers of its own: its columns, and what holds for all rows. */
export const mappingShape = z
  .object({
    /** By header the form's column; null for one that is not to be read. */
    columns: z.record(z.string().check(z.maxLength(limits.mappingText)), z.nullable(z.string())),
    /** By column of the form the text every row gets where it has none. */
    constants: z.record(z.string(), z.string().check(z.maxLength(limits.mappingText))),
  })
  .register(z.globalRegistry, { id: 'Mapping' });

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Said for a file that does not say it itself, or to make sure that it is the one meant. */
export const meant = z.object({
  form: z.optional(code),
  unit: z.optional(code),
  period: z.optional(period),
  /** The version the rows are based on, when the file was downloaded before that was submitted. */
  baseVersion: z.optional(z.coerce.number().check(z.int(), z.gte(0))),
  /** A Mapping as JSON. */
  mapping: z.optional(
    z.pipe(z.string().check(z.maxLength(limits.mapping)), z.pipe(z.transform(parseJson), mappingShape)),
  ),
});
