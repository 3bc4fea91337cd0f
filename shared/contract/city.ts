/** What the template and the script on Google have to know of a city. */
import type { Bilingual } from '../ground/bilingual.ts';
import { cities } from '../programme/cities.ts';
import { type City, findProgrammeOf } from '../programme/define-city.ts';
import { findCity } from '../programme/programmes.ts';

export { findCity };

/** Where the days of a city begin: schedules of the template run by it. @throws Error for an unknown city */
export const timeZoneOf = (city: string): string => findCity(city).timeZone;

/** The one of all cities, for the script on Google, whose clock is set when it is built. */
export const scriptTimeZone = (): string => {
  const zones = new Set(cities.map(({ timeZone }) => timeZone));
  if (zones.size !== 1)
    throw new Error(`one script cannot keep ${zones.size} time zones: ${[...zones].join(', ')}`);
  return [...zones][0] as string;
};

/**
 * Why nothing can be submitted on a day: no programme of the city covers it. Undefined when one does.
 * @param day ISO date
 */
export const whyUncovered = (
  { name, programmes }: Pick<City, 'name' | 'programmes'>,
  day: string,
): Bilingual | undefined => {
  if (findProgrammeOf({ programmes }, day)) return undefined;
  const years = programmes.map(({ years: [first, last] }) => `${first}–${last}`).join(', ');
  return {
    zh: `${name.zh}无涵盖 ${day} 的工程（现有 ${years}），各单位均无法报送；请运维人员添加新的工程。`,
    en: `${name.en} has no programme for ${day} (available: ${years}), so no unit can submit; the operator must add one.`,
  };
};
