/** Money of the units, for who may see it. */
import * as z from 'zod/mini';
import { moneyStates } from '../money/movements.ts';
import { bilingual } from './shapes.ts';

const fen = z.int();

/** An amount in a cell of a document: `unit/form/period`, and the key or the code of its row there. */
const movement = z.object({
  state: z.enum(moneyStates),
  project: z.string(),
  class: z.optional(z.string()),
  line: z.string(),
  month: z.string(),
  fen,
  peer: z.optional(z.string()),
  payer: z.optional(z.string()),
  document: z.string(),
  row: z.string(),
});

export const moneyRoutes = {
  readMoney: {
    summary:
      'Money by unit, source and fiscal level up to the end of a month, in fen: one’s own, of the units below that of the district’s budget alone, or everybody’s',
    /** One unit alone, and what each of its sums is made of. */
    query: z.object({ unit: z.optional(z.string().check(z.maxLength(40))) }),
    params: z.object({ month: z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/)) }),
    answers: {
      200: z.object({
        month: z.string(),
        /** When it was added up, as clocks of the programme show it. */
        at: z.string(),
        rows: z.array(
          z.object({
            unit: z.string(),
            unitName: bilingual,
            source: z.string(),
            sourceName: bilingual,
            level: z.optional(z.string()),
            levelName: z.optional(bilingual),
            promised: fen,
            approved: fen,
            appropriated: fen,
            received: fen,
            handed: fen,
            passed: fen,
            /** Net of what was recovered. */
            spent: fen,
            returned: fen,
            left: fen,
            /** The cells that the sums are of; only where one unit is asked for. */
            movements: z.optional(z.array(movement)),
          }),
        ),
      }),
    },
  },
} as const;
