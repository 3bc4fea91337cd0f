import type { City } from '../../shared/programme/define-city.ts';

/** Years (UTC) in which anything may have happened to certificates: of the programmes, and one before and after. */
export const certificateYears = ({ programmes }: Pick<City, 'programmes'>): readonly string[] => {
  const years = programmes.flatMap((each) => each.years);
  const [first, last] = [Math.min(...years) - 1, Math.max(...years) + 1];
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
};
