import type { Reference } from '../../shared/form/define-form.ts';
import { baseResult } from '../../shared/forms/base-result.ts';
import { recommend } from '../../shared/plan/recommend.ts';
import { readEntries } from '../registers/read-entries.ts';
import { heldIn } from './held-by-rows.ts';
import { linesOf } from './lines-of-rows.ts';
import type { ReferenceServices } from './unit-documents.ts';

/** Applications of the year alone are ranked; those of others keep what was said of them. */
export const withRanks = async (
  year: string,
  rows: readonly Reference[],
  services: ReferenceServices,
): Promise<readonly Reference[]> => {
  const isOfYear = ({ code }: Reference): boolean => code.slice(2, 6) === year;
  const [lines, held, results] = await Promise.all([
    linesOf([String(Number(year) - 1), year], services),
    heldIn(year, services),
    readEntries(baseResult, year, services),
  ]);
  const planned = new Set(lines.map(({ code }) => code));
  const ranked = recommend(
    rows.filter(isOfYear).map(({ code, facts }) => ({
      code,
      level: String(facts.level ?? ''),
      host: String(facts.host ?? ''),
      planned: planned.has(String(facts.project)),
    })),
    {
      demonstration: results
        .filter(({ row }) => row.result === 'accepted' && row.demonstration === true)
        .map(({ title }) => title),
      ratedOf: (host) => held(host).satisfaction,
    },
  );
  const places = new Map(ranked.map((each) => [each.code, each]));
  return rows.map((row) => {
    const place = places.get(row.code);
    return place ? { ...row, facts: { ...row.facts, proposed: place.rank, reasons: place.reasons } } : row;
  });
};
