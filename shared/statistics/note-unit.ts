import type { PersonFact } from './facts.ts';

/** Place of a unit among those that name the person. Most people have one; the list keeps its room. */
export const noteUnit = (person: PersonFact, unit: number): number => {
  for (let i = 0; i < person.unitCount; i++) if (person.units[i] === unit) return i;
  person.units[person.unitCount] = unit;
  person.unitCategories[person.unitCount] = 0;
  person.unitPassed[person.unitCount] = 0;
  person.unitStudying[person.unitCount] = 0;
  person.unitCounted[person.unitCount] = 0;
  return person.unitCount++;
};
