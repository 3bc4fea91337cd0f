/** Columns of the list of units; apart from its rules, because the add-on needs no more to find them. */
import type { Columns } from '../form/define-form.ts';
import { unitKinds } from '../ground/define-city.ts';
import { unitKindTexts } from '../words/unit-kinds.ts';
import { dayColumns } from './list-form.ts';

export const unitColumns = {
  code: {
    kind: 'text',
    header: { zh: '代码', en: 'Code' },
    help: {
      zh: '出现在回执号和项目代码里，用过就不能改。',
      en: 'Stands in receipts and project codes; never changes once used.',
    },
    required: true,
    maxLength: 20,
    width: 90,
  },
  name: { kind: 'text', header: { zh: '单位名称', en: 'Name' }, required: true, maxLength: 60, width: 280 },
  english: {
    kind: 'text',
    header: { zh: '英文名称', en: 'English name' },
    help: {
      zh: '留空时英文界面也显示中文名称。',
      en: 'When left blank the Chinese name is shown in English too.',
    },
    maxLength: 120,
    width: 260,
  },
  kind: {
    kind: 'choice',
    header: { zh: '类别', en: 'Kind' },
    help: { zh: '决定这个单位应报哪些表。', en: 'Decides which forms the unit owes.' },
    required: true,
    options: unitKinds.map((code) => ({ code, ...unitKindTexts[code] })),
    width: 230,
  },
  superior: {
    kind: 'text',
    header: { zh: '上级单位', en: 'Unit above' },
    help: { zh: '由它初审的填写；没有留空。', en: 'Where it reviews first; blank when there is none.' },
    maxLength: 60,
    width: 200,
  },
  ...dayColumns(
    { zh: '一直就有的留空。', en: 'Blank when it has always been there.' },
    { zh: '撤并的填写，不要删行。', en: 'When it ends; never delete the row.' },
  ),
  successor: {
    kind: 'text',
    header: { zh: '接续单位', en: 'Taken over by' },
    help: {
      zh: '从次日起由谁负责，包括查看和更正它报过的表。',
      en: 'Who answers from the next day on, also for what it has filed.',
    },
    maxLength: 60,
    width: 200,
  },
  area: { kind: 'text', header: { zh: '区划代码', en: 'Area code' }, maxLength: 6, width: 80 },
  also: {
    kind: 'text',
    header: { zh: '简称、原名', en: 'Other names' },
    help: { zh: '几个之间用顿号隔开。', en: 'Several are separated by 、.' },
    maxLength: 200,
    width: 220,
  },
  unconfirmed: {
    kind: 'yes-no',
    header: { zh: '待核实', en: 'To be confirmed' },
    help: {
      zh: '名称、起止日期或接续单位还没有核实的填“是”；核实后清空。',
      en: '是 while name, days or successor still have to be confirmed; clear it afterwards.',
    },
    width: 90,
  },
} as const satisfies Columns;
