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
      zh: '用于回执编号和项目编号，使用后不得更改。',
      en: 'Used in receipt numbers and project codes; must not change once used.',
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
      zh: '留空的，英文界面显示中文名称。',
      en: 'If left empty, the Chinese name is shown in English too.',
    },
    maxLength: 120,
    width: 260,
  },
  kind: {
    kind: 'choice',
    header: { zh: '类别', en: 'Type' },
    also: ['Kind'],
    help: { zh: '决定该单位应报送的报表。', en: 'Determines which forms the unit must submit.' },
    required: true,
    options: unitKinds.map((code) => ({ code, ...unitKindTexts[code] })),
    width: 230,
  },
  superior: {
    kind: 'text',
    header: { zh: '上级单位', en: 'Parent unit' },
    also: ['Unit above'],
    help: {
      zh: '由上级单位初审的填写；无则留空。',
      en: 'The unit that carries out first review; leave empty if there is none.',
    },
    maxLength: 60,
    width: 200,
  },
  ...dayColumns(
    {
      header: { zh: '启用日期', en: 'Start date' },
      help: { zh: '原有单位留空。', en: 'Leave empty for units that have always existed.' },
    },
    {
      header: { zh: '停用日期', en: 'End date' },
      help: { zh: '撤并时填写，请勿删行。', en: 'Enter when the unit ends; do not delete the row.' },
    },
  ),
  successor: {
    kind: 'text',
    header: { zh: '承接单位', en: 'Successor unit' },
    also: ['接续单位', 'Taken over by'],
    help: {
      zh: '停用次日起承接其职责，包括查看、更正其已报送的报表。',
      en: 'Responsible from the day after the end date, including for documents already submitted.',
    },
    maxLength: 60,
    width: 200,
  },
  area: { kind: 'text', header: { zh: '区划代码', en: 'Area code' }, maxLength: 6, width: 80 },
  also: {
    kind: 'text',
    header: { zh: '简称、原名', en: 'Other names' },
    help: { zh: '多个名称用顿号隔开。', en: 'Separate several names with 、.' },
    maxLength: 200,
    width: 220,
  },
  creditCode: {
    kind: 'credit-code',
    header: { zh: '统一社会信用代码', en: 'Social credit code' },
    help: {
      zh: '企业、社会组织填写；据此防止重复登记。',
      en: 'For enterprises and associations: keeps them from being registered twice.',
    },
    width: 180,
  },
  unconfirmed: {
    kind: 'yes-no',
    header: { zh: '待核实', en: 'To be confirmed' },
    help: {
      zh: '名称、启用停用日期或承接单位尚未核实的填“是”；核实后清空。',
      en: 'Enter 是 until name, dates and successor are confirmed; then clear it.',
    },
    width: 90,
  },
} as const satisfies Columns;
