import { baseResult } from '../forms/base-result.ts';
import { baseLevels } from '../forms/columns/choices.ts';
import type { Bilingual } from '../ground/bilingual.ts';
import { type OrganisationHoldings, rowsOfRegister } from './register-rows.ts';

export type Base = {
  readonly name: string;
  readonly level: string;
  readonly demonstration: boolean;
  readonly trade: string | undefined;
};

/** Those designated and not withdrawn; a later result of the same name takes the place of an earlier one. */
export const basesIn = ({ registers }: OrganisationHoldings): readonly Base[] =>
  rowsOfRegister(registers, baseResult)
    .filter(({ row }) => row.result === 'accepted')
    .map(({ row }) => ({
      name: String(row.name),
      level: String(row.level),
      demonstration: row.demonstration === true,
      trade: row.trade === undefined ? undefined : String(row.trade),
    }));

export const levelNamed = (code: string): Bilingual => {
  const { zh, en } = baseLevels.find((level) => level.code === code) ?? { zh: code, en: code };
  return { zh, en };
};
