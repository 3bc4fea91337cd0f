/** Money of the units, for who may see it. */
import * as z from 'zod/mini';
import { bilingual } from './shapes.ts';

const fen = z.int();

export const moneyRoutes = {
  readMoney: {
    summary:
      'Money by unit, source and fiscal level up to the end of a month, in fen: one’s own, of the units below that of the district’s budget alone, or everybody’s',
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
          }),
        ),
      }),
    },
  },
} as const;
