/**
 * The list of people as a sheet: a row for each role of a person, with its first and last day. Like the list
 * of units it is a form that is kept instead of filed. Whoever has no row stays as they are, so that a part
 * of the list can be kept too, and nobody disappears because a row was deleted.
 */
import { roles } from '../access.ts';
import { languages } from '../bilingual.ts';
import type { Columns, Form } from '../form/define-form.ts';
import type { Programme } from '../programme/define-programme.ts';
import type { Person } from '../tables/directory.ts';
import { listTexts } from '../words/directory.ts';
import { roleTexts } from '../words/roles.ts';
import { peopleRowRules, peopleSheetRules } from './people-rules.ts';

const languageTexts = { zh: { zh: '中文', en: 'Chinese' }, en: { zh: '英文', en: 'English' } };

const columns = {
  email: {
    kind: 'text',
    header: { zh: '电子邮箱', en: 'E-mail' },
    help: { zh: '登录用的谷歌账号。', en: 'The Google account the person signs in with.' },
    required: true,
    maxLength: 100,
    width: 240,
  },
  name: { kind: 'text', header: { zh: '姓名', en: 'Name' }, required: true, maxLength: 40, width: 110 },
  unit: { kind: 'text', header: { zh: '单位', en: 'Unit' }, required: true, maxLength: 60, width: 260 },
  role: {
    kind: 'choice',
    header: { zh: '角色', en: 'Role' },
    help: { zh: '一人几个角色的，一行一个。', en: 'A person with several roles has a row for each.' },
    required: true,
    options: roles.map((code) => ({ code, ...roleTexts[code] })),
    width: 120,
  },
  from: {
    kind: 'date',
    header: { zh: '第一天', en: 'First day' },
    help: { zh: '现在就任的可以留空。', en: 'May be blank for who is there already.' },
  },
  to: {
    kind: 'date',
    header: { zh: '最后一天', en: 'Last day' },
    help: { zh: '离任的填写，不要删行。', en: 'When the person leaves; never delete the row.' },
  },
  language: {
    kind: 'choice',
    header: listTexts.language,
    help: { zh: '留空为中文。', en: 'Chinese when left blank.' },
    options: languages.map((code) => ({ code, ...languageTexts[code] })),
    width: 90,
  },
} as const satisfies Columns;

export type PeopleAsked = {
  /** With the units that hold now. */
  readonly programme: Programme;
  /** Everybody as they are now. */
  readonly people: readonly Person[];
};

export const peopleSheet = (asked: PeopleAsked): Form => ({
  id: 'people',
  version: 1,
  title: listTexts.peopleTitle,
  purpose: listTexts.peoplePurpose,
  clauses: '三, 九十六',
  mark: 'RY',
  period: 'year',
  review: 'bureau',
  nilAllowed: false,
  columns,
  rowKey: ['email', 'role', 'from'],
  rowRules: peopleRowRules,
  sheetRules: peopleSheetRules(asked),
});
