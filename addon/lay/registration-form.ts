/**
 * The form on which a body asks to be registered: one line a field, to be filled in and read when the command is chosen
 * again; above them how the application stands. What was filled in stays when it is laid out anew.
 */
import {
  type RegistrationField,
  registrationColumns,
  registrationFields,
} from '../../shared/directory/registration-columns.ts';
import { fill, languages } from '../../shared/ground/bilingual.ts';
import { registrationWords as words } from '../../shared/words/registration.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/interface.ts';
import { Refusal } from '../google/refusal.ts';
import { firstListRow, isList, listOf, writeList } from './list-tab.ts';

const formId = 'registration';
const valueColumn = 2;
const choiceColour = '#fffbe0';

/** What each field says; '' when it is empty. */
export type Filled = { readonly [field in RegistrationField]: string };

/** A field stands where its name does, wherever people have moved the line. */
const read = (tab: Tab): Partial<Filled> => {
  const raw = tab.readAll();
  const found: { [field in RegistrationField]?: string } = {};
  for (const field of registrationFields) {
    const line = raw.filter(([name]) =>
      languages.some((language) => registrationColumns[field].header[language] === name),
    )[0];
    if (line) found[field] = String(line[valueColumn - 1] ?? '').trim();
  }
  return found;
};

/** What the form says, when it is in front. @throws Refusal when one of its lines is gone */
export const registrationHere = ({ google }: Desk): Filled | undefined => {
  const tab = google.activeTab();
  if (!isList(tab, formId)) return undefined;
  const said = read(tab);
  for (const field of registrationFields)
    if (said[field] === undefined)
      throw new Refusal(
        'field-missing',
        fill(words.fieldMissing, { field: registrationColumns[field].header }),
      );
  return said as Filled;
};

/** @param districts to choose from, by name · @param status how the application stands; '' before there is one */
export const layRegistration = (desk: Desk, districts: readonly string[], status: string): Tab => {
  const { google, say } = desk;
  const known = listOf(google, formId);
  const before = known ? read(known) : {};
  const choicesOf = (field: RegistrationField): readonly string[] | null => {
    if (field === 'district') return districts;
    const column = registrationColumns[field];
    return column.kind === 'choice' ? column.options.map((option) => say(option)) : null;
  };
  const columns = registrationFields.map((field) => registrationColumns[field]);
  const tab = writeList(google, {
    id: formId,
    name: say(words.title),
    title: status || `${say(words.title)}　${say(words.purpose)}`,
    headers: [words.field, words.value, words.help].map((text) => say(text)),
    widths: [150, 320, 520],
    rows: columns.map((column, i) => [
      say(column.header),
      before[registrationFields[i] as RegistrationField] ?? '',
      'help' in column ? say(column.help) : '',
    ]),
    colours: columns.map(() => [null, choiceColour, null]),
  });
  tab.writeRules(
    firstListRow,
    valueColumn,
    registrationFields.map((field) => [choicesOf(field)]),
  );
  return tab;
};
