/** 登记本单位: a form in a tab asks what is to be known; chosen again, it is confirmed once and sent to the district. */
import type { BodyOf } from '../../shared/contract/routes.ts';
import { registrationWords as words } from '../../shared/words/registration.ts';
import type { Desk } from '../google/desk.ts';
import { isRegistrationHere, layRegistration, registrationHere } from '../lay/registration-form.ts';

type Asked = BodyOf<'registerUnit'>;
type Read = BodyOf<'readRegistration'>;

/** How an application stands, as its form and the home say it. */
const statusOf = ({ say }: Desk, { decided, at, district, email }: Asked): string =>
  decided
    ? say(words.decided, {
        at: decided.at,
        outcome: say(words[decided.outcome]),
        reason: decided.reason,
      })
    : say(words.waits, { at, district: district.name, email });

const lay = (desk: Desk, { fields, purpose, registration }: Read) =>
  layRegistration(
    desk,
    fields,
    registration ? statusOf(desk, registration) : `${desk.say(words.menu)}　${desk.say(purpose)}`,
  );

/** The home of somebody whom the bureau does not know: how their application stands. @returns false where there is none */
export const showRegistration = (desk: Desk): boolean => {
  const mine = desk.api('readRegistration', {});
  if (!mine.registration) return false;
  lay(desk, mine).activate();
  desk.google.toast(desk.say(words.menu), statusOf(desk, mine.registration));
  return true;
};

export const registerUnit = (desk: Desk): void => {
  const { google, say, language } = desk;
  const isHere = isRegistrationHere(desk);
  const mine = desk.api('readRegistration', {});
  if (!isHere || (mine.registration && !mine.registration.decided)) {
    const tab = lay(desk, mine);
    tab.activate();
    google.toast(
      say(words.menu),
      mine.registration ? statusOf(desk, mine.registration) : say(words.laid, { tab: tab.name() }),
    );
    return;
  }
  const said = registrationHere(desk, mine.fields);
  const asked = say(words.question, { name: said.name, code: said.creditCode, district: said.district });
  if (!desk.confirm(words.menu, asked)) return;
  const registration = desk.api('registerUnit', { body: { ...said, language } });
  lay(desk, { ...mine, registration });
  const { district, email } = registration;
  google.toast(say(words.menu), say(words.sent, { district: district.name, email }));
};
