/**
 * The form on which a body asks to be registered: one line a field, to be filled in and read when the command is chosen
 * again; above them how the application stands. What was filled in stays when it is laid out anew.
 */
import type { BodyOf } from '../../shared/contract/routes.ts';
import { fill, languages } from '../../shared/ground/bilingual.ts';
import { registrationWords as words } from '../../shared/words/registration.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/interface.ts';
import { Refusal } from '../google/refusal.ts';
import { firstListRow, isList, listOf, writeList } from './list-tab.ts';

const formId = 'registration';
const valueColumn = 2;
const choiceColour = '#fffbe0';

type Field = BodyOf<'readRegistration'>['fields'][number];
/** What each field says; '' when it is empty. */
export type Filled = { readonly [name in Field['name']]: string };

/** A field stands where its name does, wherever people have moved the line; undefined where it is gone. */
const read = (tab: Tab, fields: readonly Field[]): readonly (string | undefined)[] => {
  const raw = tab.readAll();
  return fields.map(({ title }) => {
    const line = raw.filter(([name]) => languages.some((language) => title[language] === name))[0];
    return line && String(line[valueColumn - 1] ?? '').trim();
  });
};

/** Is the form in front? */
export const isRegistrationHere = ({ google }: Desk): boolean => isList(google.activeTab(), formId);

/** What the form in front says. @throws Refusal when one of its lines is gone */
export const registrationHere = ({ google }: Desk, fields: readonly Field[]): Filled => {
  const said = read(google.activeTab(), fields);
  const filled: { [name: string]: string } = {};
  fields.forEach(({ name, title }, i) => {
    const text = said[i];
    if (text === undefined) throw new Refusal('field-missing', fill(words.fieldMissing, { field: title }));
    filled[name] = text;
  });
  return filled as Filled;
};

/** @param head how the application stands, or what the form is for */
export const layRegistration = (desk: Desk, fields: readonly Field[], head: string): Tab => {
  const { google, say } = desk;
  const known = listOf(google, formId);
  const before = known ? read(known, fields) : [];
  const tab = writeList(google, {
    id: formId,
    name: say(words.menu),
    title: head,
    headers: [words.field, words.value, words.help].map((text) => say(text)),
    widths: [150, 320, 520],
    rows: fields.map(({ title, help }, i) => [say(title), before[i] ?? '', help ? say(help) : '']),
    colours: fields.map(() => [null, choiceColour, null]),
  });
  tab.writeRules(
    firstListRow,
    valueColumn,
    fields.map(({ options }) => [options ? options.map((option) => say(option)) : null]),
  );
  return tab;
};
