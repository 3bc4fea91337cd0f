/** Columns of the list of people; apart from its rules, because the add-on needs no more to find them. */

import type { Columns } from '../form/define-form.ts';
import { roles } from '../ground/access.ts';
import { languages } from '../ground/bilingual.ts';
import { listTexts } from '../words/directory.ts';
import { roleTexts } from '../words/roles.ts';
import { dayColumns } from './list-form.ts';

const languageTexts = { zh: { zh: '中文', en: 'Chinese' }, en: { zh: '英文', en: 'English' } };

export const peopleColumns = {
  email: {
    kind: 'text',
    header: { zh: '电子邮箱', en: 'E-mail' },
    help: { zh: '登录用的谷歌账号。', en: 'The Google account the person signs in with.' },
    required: true,
    maxLength: 100,
    width: 290,
  },
  name: { kind: 'text', header: { zh: '姓名', en: 'Name' }, required: true, maxLength: 40, width: 110 },
  unit: { kind: 'text', header: { zh: '单位', en: 'Unit' }, required: true, maxLength: 60, width: 340 },
  role: {
    kind: 'choice',
    header: { zh: '角色', en: 'Role' },
    help: { zh: '一人几个角色的，一行一个。', en: 'A person with several roles has a row for each.' },
    required: true,
    options: roles.map((code) => ({ code, ...roleTexts[code] })),
    width: 120,
  },
  ...dayColumns(
    { zh: '现在就任的可以留空。', en: 'May be blank for who is there already.' },
    { zh: '离任的填写，不要删行。', en: 'When the person leaves; never delete the row.' },
  ),
  language: {
    kind: 'choice',
    header: listTexts.language,
    help: { zh: '留空为中文。', en: 'Chinese when left blank.' },
    options: languages.map((code) => ({ code, ...languageTexts[code] })),
    width: 90,
  },
} as const satisfies Columns;
