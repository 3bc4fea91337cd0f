import { joinNames } from '../../shared/ground/bilingual.ts';
import { roleTexts } from '../../shared/words/roles.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import { listObligations } from '../tab/obligation-list.ts';

/** 当前账号 */
export const sayWho = (desk: Desk): void => {
  const { say } = desk;
  const { person, programme, today, obligations, dues, why } = desk.api('whoAmI', {});
  const roles = joinNames(
    person.roles.map((role) => say(roleTexts[role])),
    desk.language,
  );
  const values = {
    name: person.name,
    email: person.email,
    unit: person.unitName,
    roles,
    programme: programme.name,
    today,
  };
  const { list, hidden } = listObligations(desk, obligations, false, dues);
  const owed = hidden ? `${list}\n${say(sheetWords.whoMore, { count: hidden })}` : list;
  desk.tell(sheetWords.whoTitle, `${say(sheetWords.whoText, values)}\n\n${owed || (why ? say(why) : '')}`);
};
