/** Why a person finds no form to submit, as a sentence that says what to do instead of an empty list. */
import { whyUncovered } from '../../shared/contract/city.ts';
import { insteadOf } from '../../shared/directory/instead-of.ts';
import { type Actor, mayEver } from '../../shared/ground/access.ts';
import { type Bilingual, fill } from '../../shared/ground/bilingual.ts';
import { existsIn, findUnit, nameOfUnit } from '../../shared/ground/define-city.ts';
import { hasEndedBefore } from '../../shared/ground/succession.ts';
import type { City } from '../../shared/programme/define-city.ts';
import { nothingTexts as words } from '../../shared/words/obligations.ts';

/** @param today ISO date */
export const whyNothing = (city: City, { unit: code, ...actor }: Actor, today: string): Bilingual => {
  const uncovered = whyUncovered(city, today);
  if (uncovered) return uncovered;
  const unit = findUnit(city, code);
  const name = nameOfUnit(city, code);
  if (!unit) return fill(words.unknownUnit, { unit: name });
  if (!existsIn(unit, today)) {
    const instead = insteadOf(city.units, unit, today);
    return hasEndedBefore(unit, today)
      ? fill(words.ended, { unit: name, day: unit.to ?? '', instead })
      : fill(words.notYet, { unit: name, day: unit.from ?? '' });
  }
  if (!mayEver({ unit: code, ...actor }, 'fill')) return words.otherRole;
  return fill(words.nothingNow, { unit: name });
};
