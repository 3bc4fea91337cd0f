/** How an account of a sheet of money is called: its project or class, its source and the level that pays. */
import type { SheetContext } from '../../form/define-form.ts';
import type { Bilingual } from '../../ground/bilingual.ts';
import type { Option } from '../../ground/define-city.ts';
import { fiscalLevels } from '../columns/choices.ts';
import { type AccountSums, sayTarget } from './money-sums.ts';

export const optionOf = (options: readonly Option[], code: unknown): Bilingual | undefined =>
  options.find((each) => each.code === code);

/** 政府财政（市级财政） */
export const sourceName = ({ programme }: SheetContext, code: string, levelCode: unknown): Bilingual => {
  const source = optionOf(programme.fundingSources, code);
  const level = optionOf(fiscalLevels, levelCode);
  const name = { zh: source?.zh ?? code, en: source?.en ?? code };
  return level ? { zh: `${name.zh}（${level.zh}）`, en: `${name.en} (${level.en})` } : name;
};

const saySource = ({ rows: [first] }: AccountSums, context: SheetContext): Bilingual =>
  sourceName(context, String(first?.source), first?.fiscalLevel);

export const said = (sums: AccountSums, context: SheetContext) => ({
  side: sayTarget(sums.project),
  source: saySource(sums, context),
});
