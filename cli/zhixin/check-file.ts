/**
 * The check of a file on one's own machine: the server's code, without the server. What the server would
 * know besides the file (projects, classes, persons of the version before) is an answer of
 * `GET /forms/{form}` kept in a file, or nothing.
 */
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { locate } from '../../functions/common/locate.ts';
import { badWorkbook } from '../../functions/workbook/fault.ts';
import { type Meant, type OpenWorkbook, openWorkbook } from '../../functions/workbook/open-workbook.ts';
import { gridOf } from '../../functions/workbook/read-workbook.ts';
import { tellCheck } from '../../functions/workbook/tell-check.ts';
import { filedBefore, grid, references, unitTarget } from '../../shared/contract/shapes.ts';
import { checkSheet } from '../../shared/form/check-sheet.ts';
import type { Cell, CheckContext } from '../../shared/form/define-form.ts';
import { filedValuesOf } from '../../shared/form/filed-cells.ts';
import { findHeaderRow } from '../../shared/form/match-headers.ts';
import { type City, programmeOf } from '../../shared/programme/define-city.ts';
import { findCity, findForm } from '../../shared/programme/programmes.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { parseCsv } from './parse-csv.ts';

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
  file ? knowledge.parse(JSON.parse(readFileSync(file, 'utf8'))) : { references: { project: [], class: [] } };

/** WPS and Excel in China write CSV in GB 18030 by default. */
const decode = (bytes: Buffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
};

const openCsv = (bytes: Buffer, city: City, { form, unit, period, baseVersion = 0 }: Asked): OpenWorkbook => {
  if (!form || !unit || !period) throw badWorkbook('no-seal');
  const programme = programmeOf(city, period);
  const definition = findForm(programme, form);
  const rows = parseCsv(decode(bytes)).map((row) => row.map((cell): Cell => (cell === '' ? null : cell)));
  const header = findHeaderRow(definition, rows);
  if (header < 0) throw badWorkbook('no-header');
  return {
    id: { form, unit, period },
    programme,
    form: definition,
    formVersion: definition.version,
    baseVersion,
    sealed: false,
    grid: gridOf(definition, rows, header),
  };
};

/** @throws Problem as the server would */
export const checkFile = async (file: string, asked: Asked): Promise<FileCheck> => {
  const city = findCity(asked.city);
  const bytes = readFileSync(file);
  const isCsv = /\.csv$/i.test(file);
  const opened = isCsv ? openCsv(bytes, city, asked) : await openWorkbook(bytes, city, asked);
  const { programme } = opened;
  const { unit } = locate(programme, opened.id);
  const known = readKnowledge(asked.references);
  const { persons, targets, filed, columns = [], rows = [], ids = [] } = known;
  const context: CheckContext = {
    programme,
    unit: opened.id.unit,
    period: opened.id.period,
    today: asked.today ?? known.today ?? todayOf(programme, new Date()),
    references: known.references,
    ...(targets && { targets }),
    ...(persons && { persons: new Map(persons.map(({ id, name, mask }) => [id, { name, mask }])) }),
  };
  const told = {
    ...context,
    ...(filed && { filed, filedValues: filedValuesOf(opened.form, { columns, rows, ids }, context) }),
  };
  return tellCheck({ ...opened, unit, checked: checkSheet(opened.form, opened.grid, told) });
};
