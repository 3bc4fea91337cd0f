/** What a check compares a sheet with: projects, classes, rows of registers, and what was filed before. */
import * as z from 'zod/mini';
import { bilingual, value } from './shapes.ts';

/** What the unit's returns of earlier months say of the money of a project or class, by source and level. Fen. */
const moneyBefore = z
  .object({
    source: z.string(),
    level: z.optional(z.string()),
    in: z.int(),
    out: z.int(),
    received: z.int(),
    passed: z.int(),
    spent: z.int(),
    spentByOthers: z.int(),
    budgets: z.record(z.string(), z.int()),
    spentByLine: z.record(z.string(), z.int()),
    promised: z.array(z.object({ fen: z.int(), dueOn: z.string() })),
  })
  .register(z.globalRegistry, { id: 'MoneyBefore' });
export const reference = z
  .object({
    code: z.string(),
    title: z.string(),
    facts: z.record(z.string(), value),
    /** Of a row of the document itself that has to stay: the documents that name it. */
    namedBy: z.optional(bilingual),
    money: z.optional(z.array(moneyBefore)),
    /** Of a project by run: what class returns and money returns say of its classes. Fen. */
    classes: z.optional(z.record(z.string(), z.object({ told: z.int(), lines: z.int() }))),
  })
  .register(z.globalRegistry, { id: 'Reference' });
/** What was filed of a document before, as a check compares with it (shared/form/filed.ts). Money in fen. */
export const filedBefore = z
  .object({
    version: z.int(),
    /** Else the one submitted last. */
    inForce: z.boolean(),
    rows: z.int(),
    columns: z.record(
      z.string(),
      z.object({
        filled: z.int(),
        figures: z.optional(
          z.object({ sum: z.number(), median: z.number(), least: z.number(), most: z.number() }),
        ),
      }),
    ),
  })
  .register(z.globalRegistry, { id: 'FiledBefore' });
/** Projects and classes, and the rows of registers that columns of the form name. */
export const references = z.catchall(
  z.object({ project: z.array(reference), class: z.array(reference) }),
  z.array(reference),
);
