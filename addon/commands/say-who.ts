import type { Role } from '../../shared/access.ts';
import type { Bilingual } from '../../shared/bilingual.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../desk.ts';
import { obligationLine } from './open-form.ts';

const roleTexts: Record<Role, Bilingual> = {
  clerk: sheetWords.roleClerk,
  head: sheetWords.roleHead,
  reviewer: sheetWords.roleReviewer,
  administrator: sheetWords.roleAdministrator,
  inspector: sheetWords.roleInspector,
};

/** 我是谁 */
export const sayWho = (desk: Desk): void => {
  const { say } = desk;
  const { person, programme, today, obligations } = desk.api('whoAmI', {});
  const roles = person.roles.map((role) => say(roleTexts[role])).join(desk.language === 'zh' ? '、' : ', ');
  const told = {
    name: person.name,
    email: person.email,
    unit: person.unitName,
    roles,
    programme: programme.name,
    today,
  };
  const owed = obligations.map((obligation, i) => obligationLine(desk, obligation, i)).join('\n');
  desk.tell(sheetWords.whoTitle, `${say(sheetWords.whoText, told)}${owed ? `\n\n${owed}` : ''}`);
};
