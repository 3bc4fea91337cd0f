/** Columns of the list of people; apart from its rules, because the add-on needs no more to find them. */

import type { Columns } from '../form/define-form.ts';
import { languages } from '../ground/bilingual.ts';
import { roles } from '../ground/roles.ts';
import { listTexts } from '../words/directory.ts';
import { roleTexts } from '../words/roles.ts';
import { dayColumns } from './list-form.ts';

const languageTexts = { zh: { zh: '中文', en: 'Chinese' }, en: { zh: '英文', en: 'English' } };

export const peopleColumns = {
  email: {
    kind: 'text',
    header: { zh: '电子邮箱', en: 'Email' },
    also: ['E-mail'],
    help: { zh: '用于登录的谷歌账号。', en: 'The Google account used to sign in.' },
    required: true,
    maxLength: 100,
    width: 290,
  },
  name: { kind: 'text', header: { zh: '姓名', en: 'Name' }, required: true, maxLength: 40, width: 110 },
  unit: { kind: 'text', header: { zh: '单位', en: 'Unit' }, required: true, maxLength: 60, width: 340 },
  role: {
    kind: 'choice',
    header: { zh: '角色', en: 'Role' },
    help: { zh: '一人有多个角色的，每个角色一行。', en: 'One row for each role of a person.' },
    required: true,
    options: roles.map((code) => ({ code, ...roleTexts[code] })),
    width: 120,
  },
  ...dayColumns(
    {
      header: { zh: '任职起始日期', en: 'Start date' },
      help: { zh: '已在任的可留空。', en: 'May be left empty for current staff.' },
    },
    {
      header: { zh: '任职截止日期', en: 'End date' },
      help: { zh: '离任时填写，请勿删行。', en: 'Enter when the person leaves; do not delete the row.' },
    },
  ),
  language: {
    kind: 'choice',
    header: listTexts.language,
    also: ['Language of mails'],
    help: { zh: '留空为中文。', en: 'Chinese if left empty.' },
    options: languages.map((code) => ({ code, ...languageTexts[code] })),
    width: 90,
  },
} as const satisfies Columns;
