/** Bodies that issued the programme may sign its papers together with the bureau (notice 2). */
import { nameFinder } from '../directory/unit-named.ts';
import { existsIn, findUnit, type Unit } from '../ground/define-city.ts';
import type { Programme } from '../ground/define-programme.ts';

/** The issuing bodies that are units of the city on the day, without the bureau. @param day ISO date */
export const cosignersOn = (programme: Programme, day: string): readonly Unit[] =>
  programme.basis.issuers.flatMap(({ unit }) => {
    const found = unit === undefined || unit === programme.bureau ? undefined : findUnit(programme, unit);
    return found && existsIn(found, day) ? [found] : [];
  });

/** Codes of those named, or the first name that is none of them. */
export const readCosigners = (
  programme: Programme,
  day: string,
  named: string,
): { readonly codes: readonly string[] } | { readonly unknown: string } => {
  const allowed = cosignersOn(programme, day);
  const find = nameFinder(allowed, programme.unitPrefixes);
  const codes = new Set<string>();
  for (const name of named.split(/[、，,;；\n]/).map((each) => each.trim())) {
    if (name === '') continue;
    const [unit] = find(name);
    if (!unit) return { unknown: name };
    codes.add(unit.code);
  }
  // In the order of the programme's notice, however they were typed.
  return { codes: allowed.flatMap(({ code }) => (codes.has(code) ? [code] : [])) };
};

/** A unit's name as a paper signs it: 市财政局 is 青岛市财政局. */
export const signedName = (
  { name }: Unit,
  { unitPrefixes }: Pick<Programme, 'unitPrefixes'>,
): Unit['name'] => {
  const [city = ''] = unitPrefixes;
  const place = city.replace(/市$/, '');
  return { zh: place !== city && name.zh.startsWith('市') ? `${place}${name.zh}` : name.zh, en: name.en };
};
