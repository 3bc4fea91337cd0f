/** Routes of a form: laid out to be filled in, submitted, and listed for the units it is due from. */
import * as z from 'zod/mini';
import { languages } from '../ground/bilingual.ts';
import { unitShape } from '../tables/directory.ts';
import { around, grid, headerRow } from './grid-shapes.ts';
import { limits } from './limits.ts';
import { person } from './person-shape.ts';
import { receipt } from './receipt-shapes.ts';
import { filedBefore, references } from './reference-shapes.ts';
import { numberHolder } from './register-shapes.ts';
import { givenComment, rowId } from './review-shapes.ts';
import { bilingual, code, period } from './shapes.ts';
import { sheetColumn } from './sheet-column-shape.ts';
import { extension, standing } from './standing-shapes.ts';
import { cityTargetIssue, unitTarget } from './target-shapes.ts';

export const formRoutes = {
  whoAmI: {
    summary: 'Who is signed in, and what is due from the unit',
    answers: {
      200: person,
    },
  },

  readForm: {
    summary: 'A form laid out for a unit and a period, with what is known already',
    params: z.object({ form: code }),
    query: z.object({
      unit: z.optional(code),
      period,
      language: z.optional(z.enum(languages)),
      /** The version the sheet is based on, when it is not the one submitted last: `persons` are those of this one. */
      baseVersion: z.optional(z.coerce.number().check(z.int(), z.gte(0))),
      /** `yes`: give `before` as well, when nothing has been submitted yet, and `toAnswer`. */
      carry: z.optional(z.enum(['yes', 'no'])),
      /** With `carry`, of a case: keys of flags and codes of findings, with commas between, that it is opened about. */
      about: z.optional(z.string().check(z.maxLength(3000))),
    }),
    answers: {
      200: z.object({
        form: z.string(),
        version: z.int(),
        /** Id of the programme the period belongs to. */
        programme: z.string(),
        title: bilingual,
        purpose: bilingual,
        unit: z.string(),
        unitName: bilingual,
        period: z.string(),
        due: z.string(),
        /** Extended; `due` is the last day. */
        extension: z.optional(extension),
        today: z.string(),
        nilAllowed: z.boolean(),
        /** Heads of the unit by name: one of them answers for what is submitted. */
        heads: z.array(z.string()),
        columns: z.array(sheetColumn),
        /** Cells to prefill: the last submitted version, or nothing; printed as the sheet shows them. */
        rows: grid,
        ids: z.array(z.string()),
        /** Whom rows stand for, by row id, where a form holds citizen numbers: such a row needs none again. */
        persons: z.optional(z.array(z.object({ id: z.string(), name: z.string(), mask: z.string() }))),
        /** Of a register the number by row id of the rows in force, which keep it. */
        numbers: z.optional(z.array(z.object({ id: z.string(), number: z.int() }))),
        /** Of a register the row that each number of the unit was given to last, in the years before too. */
        holders: z.optional(z.array(numberHolder)),
        /** Cells to begin with, cleared of what is said anew each time: of the period before, or of a register what holds. */
        before: z.optional(
          z.object({
            period: z.string(),
            rows: grid,
            /** Of a register, whose rows stay the same ones. */
            ids: z.optional(z.array(z.string())),
            /** Rows of units that this one has taken over from, and which of their numbers were given anew. */
            takenOver: z.optional(
              z.array(
                z.object({
                  unit: z.string(),
                  unitName: bilingual,
                  rows: z.int(),
                  renumbered: z.array(z.object({ code: z.string(), number: z.int() })),
                }),
              ),
            ),
          }),
        ),
        /**
         * With `carry`: what others found and the unit has not answered, as rows that follow `before` or else `rows`.
         * `register` is where it stands.
         */
        toAnswer: z.optional(z.object({ register: bilingual, rows: grid })),
        /** Of the versions submitted already: what a new one must not lose unasked. */
        filed: z.optional(filedBefore),
        references,
        /** The units that hold, where the form names some and they are not those the programme was written with. */
        units: z.optional(z.array(unitShape)),
        /** Of a plan what its unit was asked for in the category; of the targets all that are in force. */
        targets: z.optional(z.array(unitTarget)),
        /** Of the targets of city and units: every issue of the city's. */
        issues: z.optional(z.array(cityTargetIssue)),
        /** Of a plan whose category has a project guide: its rows of the year in force, and the register they are in. */
        guide: z.optional(z.object({ name: bilingual, register: bilingual, rows: z.int() })),
        standing: z.optional(standing),
        /** Of a plan in force, by row id: the code each project has in the ledger and in the plan of the city. */
        codes: z.optional(z.array(z.object({ id: z.string(), code: z.string() }))),
        /** The document that last issued the plan of the city for the year, and how many of these projects it has. */
        annualPlan: z.optional(
          z.object({ documentNumber: z.string(), issuedOn: z.string(), notice: z.int(), projects: z.int() }),
        ),
      }),
    },
  },

  submitForm: {
    summary: 'Submit a sheet (JSON, or gzip of it as application/gzip)',
    body: z.object({
      form: code,
      formVersion: z.int(),
      unit: code,
      period,
      baseVersion: z.int().check(z.gte(0)),
      /** At most 40 characters; a longer one is refused in words. */
      certifier: z.string(),
      nil: z.boolean(),
      headers: z.array(z.string()).check(z.maxLength(limits.columns)),
      rows: grid,
      ids: z.array(rowId),
      /** A version that loses more than a third of the rows or of the money in force is only received with this. */
      dropConfirmed: z.optional(z.boolean()),
      headerRow,
      around,
      /** Words to the comments of the return this answers, by the comments' row and column. */
      answers: z.optional(z.array(givenComment).check(z.maxLength(limits.comments))),
    }),
    answers: { 200: receipt, 201: receipt },
  },

  tellErrors: {
    summary: 'Count the errors that a check in the sheet found, by code; nothing of the cells is told',
    body: z.object({
      unit: code,
      form: code,
      period,
      codes: z
        .array(z.object({ code, cells: z.int().check(z.gte(1), z.lte(limits.rows * limits.columns)) }))
        .check(
          z.minLength(1),
          z.maxLength(limits.errorCodes),
          z.refine((codes) => new Set(codes.map((each) => each.code)).size === codes.length),
        ),
    }),
    answers: { 200: z.object({ counted: z.int() }) },
  },
} as const;
