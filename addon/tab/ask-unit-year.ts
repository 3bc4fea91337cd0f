/** “2015 市农业委员会”: which unit's, and of which year; either may be left out by who has their own. */
import type { BodyOf } from '../../shared/contract/routes.ts';
import { nameFinder } from '../../shared/directory/unit-named.ts';
import { mayEver } from '../../shared/ground/access.ts';
import { type Bilingual, fill } from '../../shared/ground/bilingual.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import { yearOf } from '../../shared/ground/period.ts';
import { findProgramme } from '../../shared/programme/programmes.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal } from '../google/refusal.ts';

type Me = BodyOf<'whoAmI'>;
export type UnitYear = { readonly unit: string; readonly year: string };
type Words = {
  readonly [word in 'question' | 'questionOfOthers' | 'unitMissing' | 'unknownUnit']: Bilingual;
};

/** The bureau is asked about whom the programme's own list does not have: bases and bodies that registered. @throws Refusal unknown-unit */
export const codeOfUnit = (
  { api }: Desk,
  text: string,
  { programme: { id } }: Me,
  unknownUnit: Bilingual,
): string => {
  const { units, unitPrefixes } = findProgramme(id);
  const [unit, ...others] = nameFinder(units, unitPrefixes)(text);
  if (unit && others.length === 0) return unit.code;
  const named = unit ? [] : api('nameUnit', { query: { name: text.slice(0, 100) } }).units;
  if (named[0] && named.length === 1) return named[0].unit;
  throw new Refusal('unknown-unit', fill(unknownUnit, { text: text.slice(0, 40) }));
};

/** The year may stand before the name or behind it. */
const readUnitYear = (answer: string): { readonly year?: string | undefined; readonly text: string } => {
  const typed = answer.normalize('NFKC').trim();
  const [, first, name = ''] = /^(\d{4})年?(?=\D|$)\s*(.*)$/.exec(typed) ?? [];
  if (first !== undefined) return { year: first, text: name };
  const [, text = typed, last] = /^(.*\D)\s*(?<!\d)(\d{4})年?$/.exec(typed) ?? [];
  return { year: last, text: text.trim() };
};

/** Undefined when the person cancels. @throws Refusal unknown-unit, unit-missing */
export const askUnitYear = (desk: Desk, me: Me, title: Bilingual, words: Words): UnitYear | undefined => {
  const { google, say } = desk;
  const thisYear = yearOf(me.today);
  const isOwn = mayEver(me.person, 'fill');
  const sample = { year: thisYear, unit: nameOfUnit(findProgramme(me.programme.id), me.person.unit) };
  const answer = google.askText(say(title), say(isOwn ? words.question : words.questionOfOthers, sample));
  if (answer === undefined) return undefined;
  const { year = thisYear, text } = readUnitYear(answer);
  if (text) return { year, unit: codeOfUnit(desk, text, me, words.unknownUnit) };
  if (!isOwn) throw new Refusal('unit-missing', fill(words.unitMissing, sample));
  return { year, unit: me.person.unit };
};
