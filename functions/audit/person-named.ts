/**
 * Whom a query of the record means: an address, or a name as the directory knows it, of whoever is or was there. Among
 * everybody's names looks who sees everybody's record; others look among the people of their own unit, and know those of
 * the bureau whose whole name they have read.
 */
import { type Actor, mayAll } from '../../shared/ground/access.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import { Problem } from '../../shared/ground/problem.ts';
import type { City } from '../../shared/programme/define-city.ts';
import type { Person } from '../../shared/tables/directory.ts';
import { inLanes } from '../common/in-lanes.ts';
import type { Directory } from '../services/directory.ts';

/** As many as a dialog can name. */
const shown = 6;
const readsAtOnce = 16;

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** @returns an e-mail address @throws Problem unknown-name, several-people */
export const personNamed = async (
  asked: string,
  actor: Actor,
  { city, directory }: { readonly city: City; readonly directory: Pick<Directory, 'peopleOf'> },
): Promise<string> => {
  if (asked.includes('@')) return asked;
  const own = [actor.unit, ...(actor.inherits ?? [])];
  const seesAll = mayAll(actor, 'read-audit');
  const units = seesAll ? city.units.map(({ code }) => code) : [...new Set([...own, city.bureau])];
  const people = (await inLanes(units, directory.peopleOf, readsAtOnce)).flat();
  const name = folded(asked);
  const same = people.filter((person) => folded(person.name) === name);
  const found = same.length
    ? same
    : people.filter((person) => folded(person.name).includes(name) && (seesAll || own.includes(person.unit)));
  const [only] = found;
  if (!only) throw new Problem('unknown-name', { name: asked });
  if (found.length === 1) return only.email;
  const told = (language: 'zh' | 'en') =>
    found
      .slice(0, shown)
      .map((person) => listed(person, city)[language])
      .join(language === 'zh' ? '、' : ', ');
  throw new Problem('several-people', {
    name: asked,
    count: found.length,
    list: { zh: told('zh'), en: told('en') },
  });
};

const listed = ({ name, unit, email }: Person, city: City) => {
  const { zh, en } = nameOfUnit(city, unit);
  return { zh: `${name}（${zh}，${email}）`, en: `${name} (${en}, ${email})` };
};
