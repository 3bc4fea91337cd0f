/**
 * The check of a file on one's own machine: the server's code, without the server. What the server would
 * know besides the file (projects, classes, persons of the version before) is an answer of
 * `GET /forms/{form}` kept in a file, or nothing.
 */
import * as z from 'zod';
import { locate } from '../../functions/common/locate.ts';
import { type Meant, type OpenWorkbook, openWorkbook } from '../../functions/workbook/open-workbook.ts';
import { tellCheck } from '../../functions/workbook/tell-check.ts';
import { grid } from '../../shared/contract/grid-shapes.ts';
import { filedBefore, references } from '../../shared/contract/reference-shapes.ts';
import { numberHolder } from '../../shared/contract/register-shapes.ts';
import { unitTarget } from '../../shared/contract/target-shapes.ts';
import { checkSheet } from '../../shared/form/check-sheet.ts';
import type { CheckContext } from '../../shared/form/define-form.ts';
import { filedValuesOf } from '../../shared/form/filed-cells.ts';
import type { Unit } from '../../shared/ground/define-city.ts';
import { findCity } from '../../shared/programme/programmes.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { readBytes, readJsonFile } from './read-option.ts';

export type Asked = Meant & {
  readonly city: string;
  /** File with what the server knows. */
  readonly references?: string | undefined;
  /** ISO date; the city's day when left out. */
  readonly today?: string | undefined;
};
export type FileCheck = ReturnType<typeof tellCheck>;

const person = z.object({ id: z.string(), name: z.string(), mask: z.string() });
/** The answer of GET /forms/{form}, or the references alone. */
const knowledge = z.union([
  z.object({
    references,
    today: z.string().optional(),
    persons: z.array(person).optional(),
    numbers: z.array(z.object({ id: z.string(), number: z.int() })).optional(),
    holders: z.optional(z.array(numberHolder)),
    targets: z.array(unitTarget).optional(),
    filed: z.optional(filedBefore),
    columns: z.array(z.object({ name: z.string() })).optional(),
    rows: z.optional(grid),
    ids: z.array(z.string()).optional(),
  }),
  z.pipe(
    references,
    z.transform((alone) => ({ references: alone })),
  ),
]);
type Knowledge = Extract<z.output<typeof knowledge>, { today?: unknown }>;

const readKnowledge = (file: string | undefined): Knowledge =>
  file
    ? readJsonFile(file, '--references', knowledge, {
        zh: '保存的 GET /forms/{form} 返回结果',
        en: 'a saved answer of GET /forms/{form}',
      })
    : { references: { project: [], class: [] } };

/** A file with what it is checked against. */
export type OpenFile = OpenWorkbook & { readonly unit: Unit; readonly context: CheckContext };

/** @throws Problem as the server would */
export const openFile = async (file: string, asked: Asked): Promise<OpenFile> => {
  const city = findCity(asked.city);
  const opened = await openWorkbook(readBytes(file), city, asked);
  const { programme } = opened;
  const { unit } = locate(programme, opened.id);
  const known = readKnowledge(asked.references);
  const { persons, numbers, holders, targets, filed, columns = [], rows = [], ids = [] } = known;
  const context: CheckContext = {
    programme,
    unit: opened.id.unit,
    period: opened.id.period,
    today: asked.today ?? known.today ?? todayOf(programme, new Date()),
    references: known.references,
    ...(targets && { targets }),
    ...(numbers && { numbers: new Map(numbers.map((each) => [each.id, each.number])) }),
    ...(holders && { holders }),
    ...(persons && { persons: new Map(persons.map(({ id, name, mask }) => [id, { name, mask }])) }),
  };
  const told = {
    ...context,
    ...(filed && { filed, filedValues: filedValuesOf(opened.form, { columns, rows, ids }, context) }),
  };
  return { ...opened, unit, context: told };
};

/** @throws Problem as the server would */
export const checkFile = async (file: string, asked: Asked): Promise<FileCheck> => {
  const opened = await openFile(file, asked);
  return tellCheck({ ...opened, checked: checkSheet(opened.form, opened.grid, opened.context) });
};
