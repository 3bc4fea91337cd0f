import { fiscalLevels } from '../forms/columns/choices.ts';
import type { Bilingual } from '../ground/bilingual.ts';
import { nameOfOption } from '../ground/define-city.ts';
import type { Programme } from '../ground/define-programme.ts';
import type { Account } from '../money/movements.ts';

/** 政府财政（市级财政） */
export const sourceOf = (
  { fundingSources }: Programme,
  { source, level }: Pick<Account, 'source' | 'level'>,
): Bilingual => {
  const name = nameOfOption(fundingSources, source);
  if (level === undefined) return name;
  const of = nameOfOption(fiscalLevels, level);
  return { zh: `${name.zh}（${of.zh}）`, en: `${name.en} (${of.en})` };
};
