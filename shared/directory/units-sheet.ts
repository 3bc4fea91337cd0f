/**
 * The list of units as a sheet. It is a form like the others, so it is laid out, read forgivingly and checked
 * by the same code, in the same words; only it is kept as configuration and not filed as a document.
 */
import type { CheckContext, Columns, Form } from '../form/define-form.ts';
import { noReferences } from '../form/references.ts';
import { type Programme, unitKinds } from '../programme/define-programme.ts';
import { listTexts } from '../words/directory.ts';
import { unitKindTexts } from '../words/unit-kinds.ts';
import { type UsedUnits, unitRowRules, unitSheetRules } from './unit-rules.ts';

const columns = {
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
    width: 190,
  },
  superior: {
    kind: 'text',
    header: { zh: '上级单位', en: 'Unit above' },
    help: { zh: '由它初审的填写；没有留空。', en: 'Where it reviews first; blank when there is none.' },
    maxLength: 60,
    width: 200,
  },
  from: {
    kind: 'date',
    header: { zh: '第一天', en: 'First day' },
    help: { zh: '一直就有的留空。', en: 'Blank when it has always been there.' },
  },
  to: {
    kind: 'date',
    header: { zh: '最后一天', en: 'Last day' },
    help: { zh: '撤并的填写，不要删行。', en: 'When it ends; never delete the row.' },
  },
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
} as const satisfies Columns;

/** Who keeps the list: what holds now, and what of it is in use. */
export type UnitsAsked = {
  readonly programme: Programme;
  /** Units that must not go, and why; only the function knows (functions/directory/used-units.ts). */
  readonly used?: UsedUnits;
};

export const unitsSheet = ({ programme, used = new Map() }: UnitsAsked): Form => ({
  id: 'units',
  version: 1,
  title: listTexts.unitsTitle,
  purpose: listTexts.unitsPurpose,
  clauses: '三, 九十六',
  mark: 'DW',
  period: 'year',
  review: 'bureau',
  nilAllowed: false,
  columns,
  rowKey: ['code'],
  rowRules: unitRowRules,
  sheetRules: unitSheetRules(programme, used),
});

/** Both lists are read as of a day: a period that is one day long. */
export const listContext = (programme: Programme, today: string): CheckContext => ({
  programme,
  unit: programme.bureau,
  period: today,
  today,
  references: noReferences,
});
