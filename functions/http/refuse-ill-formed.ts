/**
 * One look through everything a request carries, whatever its route: path, query and body, names of a record
 * included. Rows of cells are left to the check of the sheet, which names the cell.
 */
import { Problem } from '../../shared/ground/problem.ts';
import { illFormedIn, namedCharacter } from '../../shared/ground/well-formed.ts';
import { nameOfField } from '../../shared/words/fields.ts';

/**
 * @param value a part of the request as the contract read it · @param place where it stands, e.g. `body`
 * @throws Problem text-broken, naming the first field and the character
 */
export const refuseIllFormed = (value: unknown, place: string): void => {
  if (typeof value === 'string') refuseText(value, place);
  else if (Array.isArray(value)) {
    if (Array.isArray(value[0])) return;
    for (const [i, item] of value.entries()) refuseIllFormed(item, `${place}.${i}`);
  } else if (value !== null && typeof value === 'object' && !ArrayBuffer.isView(value))
    for (const [name, item] of Object.entries(value)) {
      refuseText(name, place);
      refuseIllFormed(item, `${place}.${name}`);
    }
};

const refuseText = (text: string, place: string): void => {
  const character = illFormedIn(text);
  if (character)
    throw new Problem('text-broken', { place: nameOfField(place), character: namedCharacter(character) });
};
