/** Who does a unit's work in a period in which the unit is not there, as a sentence. */
import { type Bilingual, fill, listNames } from '../ground/bilingual.ts';
import type { Unit } from '../ground/define-city.ts';
import { standInsFor } from '../ground/succession.ts';
import { insteadTexts } from '../words/directory.ts';

export const insteadOf = (units: readonly Unit[], unit: Unit, period: string): Bilingual => {
  const heirs = standInsFor(units, unit, period).map(({ name }) => name);
  return heirs.length ? fill(insteadTexts.heir, { unit: listNames(heirs) }) : insteadTexts.nobody;
};
