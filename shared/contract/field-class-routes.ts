/** The classes of a field, for the unit in charge of it. */
import * as z from 'zod/mini';
import { languages } from '../ground/bilingual.ts';
import { bilingual } from './shapes.ts';
import { year } from './supervision-shapes.ts';
import { workbookType } from './workbook-shapes.ts';

export const fieldClassRoutes = {
  readFieldClasses: {
    summary:
      'Classes of the fields that the reader’s unit is in charge of, wherever they are held; of all fields for those who look at everybody’s work',
    params: year,
    answers: {
      200: z.object({
        year: z.string(),
        today: z.string(),
        /** Left out of `role`: the unit is not in charge of it, the reader sees all. */
        fields: z.array(
          z.object({ field: z.string(), title: bilingual, role: z.optional(z.enum(['lead', 'support'])) }),
        ),
        classes: z.array(
          z.object({
            code: z.string(),
            title: z.string(),
            field: z.string(),
            category: bilingual,
            unit: z.string(),
            unitName: bilingual,
            host: z.optional(z.string()),
            start: z.string(),
            end: z.string(),
            hours: z.number(),
            persons: z.int(),
            passed: z.optional(z.int()),
            /** Outside the annual plan. */
            outside: z.boolean(),
          }),
        ),
      }),
    },
  },

  downloadFieldClasses: {
    summary: 'The same classes as an xlsx file',
    params: year,
    query: z.object({ language: z.optional(z.enum(languages)) }),
    answers: { 200: z.string().register(z.globalRegistry, { format: 'binary' }) },
    contentType: workbookType,
    download: true,
  },
} as const;
