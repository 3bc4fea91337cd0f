/**
 * What a workbook is, remembered in a very hidden sheet of its own: which document of which unit and
 * period, and the version its rows are based on. It tells files apart; who may do what is asked of the
 * person, never of the file.
 */
import * as z from 'zod/mini';
import { code, period } from '../../shared/contract/shapes.ts';
import { isWellFormed } from '../../shared/ground/well-formed.ts';
import { badWorkbook } from './fault.ts';

export const sealSheet = 'zhixin';

const seal = z.object({
  programme: z.string().check(z.minLength(1), z.maxLength(60)),
  form: code,
  formVersion: z.coerce.number().check(z.int()),
  unit: code,
  period: period.check(z.refine(isWellFormed)),
  baseVersion: z.coerce.number().check(z.int(), z.gte(0)),
});
export type Seal = Readonly<z.output<typeof seal>>;

/** One line per thing, name and value as text, so that no program takes a period for a number or a date. */
export const sealLines = (given: Seal): string[][] =>
  Object.entries(given).map(([name, value]) => [name, String(value)]);

/** @throws Problem bad-workbook when it was changed to something that is no seal */
export const parseSeal = (lines: readonly (readonly unknown[])[]): Seal => {
  const parsed = seal.safeParse(
    Object.fromEntries(lines.map(([name, value]) => [String(name ?? ''), String(value ?? '')])),
  );
  if (!parsed.success) throw badWorkbook('broken-seal');
  return parsed.data;
};
