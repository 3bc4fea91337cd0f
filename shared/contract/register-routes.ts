/** Routes of registers: rows of forms in force, for those whom they are for. */
import * as z from 'zod/mini';
import { languages } from '../ground/bilingual.ts';
import { cell } from './grid-shapes.ts';
import { limits } from './limits.ts';
import { bilingual, code, period } from './shapes.ts';
import { workbookType } from './workbook-shapes.ts';

/** `fields:E01,titleLevel:senior`: of several all have to hold. */
const filterPattern = /^[A-Za-z]+:[\w-]+(,[A-Za-z]+:[\w-]+)*$/;

const registerAsked = {
  params: z.object({ form: code }),
  query: z.object({
    /** Left out: the present year. Of a register of months a year asks for all of them. */
    period: z.optional(period),
    /** Words that all have to be found. */
    text: z.optional(z.string().check(z.maxLength(limits.searchText))),
    filter: z.optional(z.string().check(z.maxLength(limits.searchText), z.regex(filterPattern))),
    language: z.optional(z.enum(languages)),
  }),
};

export const registerRoutes = {
  readRegister: {
    summary: 'Rows of a register in force that are for the one who asks',
    params: registerAsked.params,
    query: z.extend(registerAsked.query, {
      page: z.optional(z.coerce.number().check(z.int(), z.gte(1))),
    }),
    answers: {
      200: z.object({
        form: z.string(),
        title: bilingual,
        period: z.string(),
        today: z.string(),
        columns: z.array(
          z.object({
            name: z.string(),
            header: bilingual,
            format: z.string(),
            width: z.number(),
            align: z.enum(['left', 'center', 'right']),
          }),
        ),
        /** Rows found, and the page of them that is given. */
        total: z.int(),
        page: z.int(),
        pages: z.int(),
        entries: z.array(
          z.object({
            code: z.string(),
            unit: z.string(),
            unitName: bilingual,
            title: z.string(),
            /** The row names the unit of the one who asks, or a row of that unit. */
            concerned: z.boolean(),
            own: z.boolean(),
            /** As a sheet shows them, in the order of `columns`. */
            cells: z.array(cell),
          }),
        ),
        /** Documents with a newer version that is not in force, for those who may read them. */
        pending: z.array(
          z.object({
            unit: z.string(),
            unitName: bilingual,
            period: z.string(),
            state: z.string(),
            version: z.int(),
          }),
        ),
      }),
    },
  },

  downloadRegister: {
    summary: 'The same rows as an xlsx file, all of them',
    ...registerAsked,
    answers: { 200: z.string().register(z.globalRegistry, { format: 'binary' }) },
    contentType: workbookType,
    download: true,
  },

  openRegister: {
    summary: 'The page of a register that anybody may open; `index` names all of them',
    params: z.object({ form: code, language: z.enum(languages) }),
    answers: { 200: z.string(), 404: z.string() },
    contentType: 'text/html; charset=utf-8',
  },
} as const;
