import type { BodyOf } from '../../shared/contract/routes.ts';
import { nameFinder } from '../../shared/directory/unit-named.ts';
import { mayEver } from '../../shared/ground/access.ts';
import { fill } from '../../shared/ground/bilingual.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import { yearOf } from '../../shared/ground/period.ts';
import { findProgramme } from '../../shared/programme/programmes.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import { staffWords as words } from '../../shared/words/staff.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal } from '../google/refusal.ts';
import { layStaffHours } from '../lay/lay-staff-hours.ts';
import { staffNames } from '../tab/staff-names.ts';

type Me = BodyOf<'whoAmI'>;
type Told = BodyOf<'readStaffHours'>;
type Asked = { readonly unit: string; readonly year: string };

const codeOf = (text: string, { programme: { id } }: Me): string => {
  const { units, unitPrefixes } = findProgramme(id);
  const [unit, ...others] = nameFinder(units, unitPrefixes)(text);
  if (unit && others.length === 0) return unit.code;
  // A unit that this list does not know yet may be named by its code.
  if (/^[a-z][a-z0-9-]*$/.test(text)) return text;
  throw new Refusal('unknown-unit', fill(words.unknownUnit, { text: text.slice(0, 40) }));
};

/** 2015 市农业委员会: either may be left out by who has a list of their own. Undefined when the person cancels. */
const choose = ({ google, say }: Desk, me: Me): Asked | undefined => {
  const thisYear = yearOf(me.today);
  const isOwn = mayEver(me.person, 'fill');
  const sample = { year: thisYear, unit: nameOfUnit(findProgramme(me.programme.id), me.person.unit) };
  const question = isOwn ? words.question : words.questionOfOthers;
  const answer = google.askText(say(words.menu), say(question, sample));
  if (answer === undefined) return undefined;
  const [, year = thisYear, text = ''] =
    /^(?:(\d{4})年?(?=\D|$))?\s*(.*)$/.exec(answer.normalize('NFKC').trim()) ?? [];
  if (text) return { year, unit: codeOf(text, me) };
  if (!isOwn) throw new Refusal('unit-missing', fill(words.unitMissing, sample));
  return { year, unit: me.person.unit };
};

/** All pages; begun again where the list was amended in between. */
const readAll = (desk: Desk, params: Asked): Told => {
  const first = desk.api('readStaffHours', { params, query: {} });
  const people = [...first.people];
  for (let page = 2; page <= first.pages; page++) {
    const next = desk.api('readStaffHours', { params, query: { page } });
    if (next.version !== first.version) return readAll(desk, params);
    people.push(...next.people);
  }
  return { ...first, people };
};

/** 学时差额: what each person of the unit's staff list still lacks, in a tab of its own. */
export const viewStaffHours = (desk: Desk): void => {
  const { google, say } = desk;
  const me = desk.api('whoAmI', {});
  const asked = choose(desk, me);
  if (!asked) return;
  google.toast(say(sheetWords.product), say(words.reading));
  const told = readAll(desk, asked);
  layStaffHours(desk, told, staffNames(google, told), asked.unit === me.person.unit).activate();
};
