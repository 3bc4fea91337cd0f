import type { BodyOf } from '../../shared/contract/routes.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import { staffWords as words } from '../../shared/words/staff.ts';
import type { Desk } from '../google/desk.ts';
import { layStaffHours } from '../lay/lay-staff-hours.ts';
import { askUnitYear, type UnitYear } from '../tab/ask-unit-year.ts';
import { staffNames } from '../tab/staff-names.ts';

type Told = BodyOf<'readStaffHours'>;

/** All pages; begun again where the list was amended in between. */
const readAll = (desk: Desk, params: UnitYear): Told => {
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
  const asked = askUnitYear(desk, me, words.menu, words);
  if (!asked) return;
  google.toast(say(sheetWords.product), say(words.reading));
  const told = readAll(desk, asked);
  layStaffHours(desk, told, staffNames(google, told), asked.unit === me.person.unit).activate();
};
