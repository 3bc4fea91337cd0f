/** Cells as they stand in a sheet, with what stands around them. */
import * as z from 'zod/mini';
import { limits } from './limits.ts';

export const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);
type Cell = z.infer<typeof cell>;

const isCell = (given: unknown): given is Cell =>
  given === null || typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean';
/** Rows of cells. A roster has 180,000 of them: a plain loop takes a tenth of the time of a schema for each. */
export const grid = z
  .custom<Cell[][]>(
    (rows) => Array.isArray(rows) && rows.every((cells) => Array.isArray(cells) && cells.every(isCell)),
  )
  .register(z.globalRegistry, {
    id: 'Grid',
    override: {
      type: 'array',
      items: {
        type: 'array',
        items: { anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }, { type: 'null' }] },
      },
    },
  });

/** Row of the header in the caller's sheet, from 1: a finding that names another row counts as that sheet does. */
export const headerRow = z.optional(z.int().check(z.gte(1)));

const merge = z.object({ row: z.int(), column: z.int(), rows: z.int(), columns: z.int() });
const position = z.int().check(z.gte(0));
/** What stands around the cells, see shared/form/table/around.ts; a sheet knows the first three. */
export const around = z.optional(
  z
    .object({
      above: z.optional(z.array(z.string().check(z.maxLength(200))).check(z.maxLength(60))),
      figuresAbove: z.optional(z.array(position).check(z.maxLength(60))),
      merges: z.optional(z.array(merge).check(z.maxLength(limits.merges))),
    })
    .register(z.globalRegistry, { id: 'Around' }),
);
