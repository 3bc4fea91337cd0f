/** Routes of units and people. Both lists travel as the sheets they are: headers, rows of cells, row ids. */
import * as z from 'zod/mini';
import { languages } from '../ground/bilingual.ts';
import { person, unitShape } from '../tables/directory.ts';
import { grid, headerRow } from './grid-shapes.ts';
import { issue } from './issue-shapes.ts';
import { limits } from './limits.ts';
import { rowId } from './review-shapes.ts';
import { bilingual, code } from './shapes.ts';
import { sheetColumn } from './sheet-column-shape.ts';

const asked = { language: z.optional(z.enum(languages)) };
const laid = {
  /** Say this version when you send the list back; 0 before the first change. */
  version: z.int(),
  /** Of the last change; empty before the first. */
  changedAt: z.string(),
  changedBy: z.string(),
  title: bilingual,
  purpose: bilingual,
  columns: z.array(sheetColumn),
  rows: grid,
  ids: z.array(z.string()),
};
const list = z.object({
  /** The version the rows are based on; another one in the meantime refuses them. */
  version: z.int().check(z.gte(0)),
  reason: z.string().check(z.maxLength(limits.reason)),
  /** Only say what is wrong and what would change. */
  check: z.boolean(),
  headers: z.array(z.string()).check(z.maxLength(limits.listColumns)),
  rows: grid,
  ids: z.array(rowId),
  headerRow,
});
const kept = z.object({
  version: z.int(),
  /** Nothing was kept: only a check, or nothing differs. */
  kept: z.boolean(),
  changes: z.array(z.object({ key: z.string(), text: bilingual })),
  issues: z.array(issue),
});

export const directoryRoutes = {
  readUnits: {
    summary: 'The units that report, as a list and as a sheet',
    query: z.object(asked),
    answers: { 200: z.object({ ...laid, units: z.array(unitShape) }) },
  },
  keepUnits: {
    summary: 'Save the whole list of units, or check it',
    body: list,
    answers: { 200: kept },
  },
  readPeople: {
    summary: 'The people who may sign in, with their roles, as a list and as a sheet',
    query: z.object({ ...asked, unit: z.optional(code) }),
    answers: { 200: z.object({ ...laid, people: z.array(person) }) },
  },
  keepPeople: {
    summary: 'Save these people, or check them; people without a row are not changed',
    body: list,
    answers: { 200: kept },
  },
} as const;
