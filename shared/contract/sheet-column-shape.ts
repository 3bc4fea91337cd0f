/** A column as a sheet lays it out. */
import * as z from 'zod/mini';

export const sheetColumn = z
  .object({
    name: z.string(),
    kind: z.string(),
    header: z.string(),
    note: z.string(),
    format: z.string(),
    width: z.int(),
    align: z.enum(['left', 'center', 'right']),
    dropdown: z.optional(z.array(z.string())),
    required: z.boolean(),
  })
  .register(z.globalRegistry, { id: 'SheetColumn' });
