/** Money of the units, for who may see it. */
import * as z from 'zod/mini';
import { languages } from '../ground/bilingual.ts';
import { moneyStates } from '../money/movements.ts';
import { bilingual } from './shapes.ts';
import { workbookType } from './workbook-shapes.ts';

const fen = z.int();

/** An amount in a cell of a document: `unit/form/period`, and the key or the code of its row there. */
const movement = z.object({
  /** `settled` is no movement: it is held against what was spent. */
  state: z.enum([...moneyStates, 'settled']),
  project: z.string(),
  class: z.optional(z.string()),
  line: z.string(),
  month: z.string(),
  fen,
  peer: z.optional(z.string()),
  peerName: z.optional(bilingual),
  payer: z.optional(z.string()),
  document: z.string(),
  documentName: bilingual,
  row: z.string(),
  /** Which of the rows in force it is, from 1; in the sheet they begin below the headers. */
  place: z.optional(z.int()),
});

const params = z.object({ month: z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/)) });
/** One unit alone, and what each of its sums is made of. */
const unit = z.optional(z.string().check(z.maxLength(40)));

export const moneyRoutes = {
  downloadMoney: {
    summary:
      'The same money as an xlsx file; of one unit with the amounts of its documents in a second sheet',
    query: z.object({ unit, language: z.optional(z.enum(languages)) }),
    params,
    answers: { 200: z.string().register(z.globalRegistry, { format: 'binary' }) },
    contentType: workbookType,
    download: true,
  },

  readMoney: {
    summary:
      'Money by unit, source and fiscal level up to the end of a month, in fen: one’s own, of the units below that of the district’s budget alone, or everybody’s',
    query: z.object({ unit }),
    params,
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
            applied: fen,
            approved: fen,
            appropriated: fen,
            received: fen,
            handed: fen,
            passed: fen,
            /** Net of what was recovered. */
            spent: fen,
            /** Of the classes that the unit settles, with what units spent that money was passed to. */
            settled: fen,
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
