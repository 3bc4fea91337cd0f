/** Series of certificate numbers: which unit has which, and the register of issue. */
import * as z from 'zod/mini';
import { certificateStates } from '../certificates/content.ts';
import { seriesPattern } from '../certificates/number.ts';
import { day, ended, reason, year } from './certificate-shapes.ts';
import { bilingual, code } from './shapes.ts';

export const certificateSeriesRoutes = {
  listCertificateSeries: {
    summary: 'Series of numbers: which unit has which, and the last number each gave in a year',
    query: z.object({ year }),
    answers: {
      200: z.object({
        mark: z.string(),
        year: z.string(),
        series: z.array(
          z.object({
            series: z.string(),
            unit: z.optional(z.string()),
            unitName: bilingual,
            isOpen: z.boolean(),
            since: z.optional(day),
            last: z.int(),
          }),
        ),
      }),
    },
  },
  allowSeries: {
    summary: 'Give a unit a series of its own, or close it; numbers given stay',
    body: z.object({
      series: z.string().check(z.regex(seriesPattern)),
      unit: code,
      isOpen: z.boolean(),
      reason,
    }),
    answers: {
      200: z.object({ series: z.string(), unit: z.string(), unitName: bilingual, isOpen: z.boolean() }),
    },
  },
  readCertificateSeries: {
    summary: 'The register of issue: every number of a series in a year, in order, with its state',
    params: z.object({ series: z.string().check(z.regex(/^\d\d$/)) }),
    query: z.object({ year, from: z.optional(z.coerce.number().check(z.int(), z.gte(1))) }),
    answers: {
      200: z.object({
        mark: z.string(),
        series: z.string(),
        year: z.string(),
        last: z.int(),
        /** Where the next page begins; left out on the last one. */
        next: z.optional(z.int()),
        certificates: z.array(
          z.object({
            number: z.string(),
            state: z.enum(certificateStates),
            blank: z.optional(z.string()),
            class: z.string(),
            title: z.string(),
            unit: z.string(),
            /** Left out once erased. */
            mask: z.optional(z.string()),
            issuedOn: day,
            ended: z.optional(ended),
          }),
        ),
      }),
    },
  },
} as const;
