import { defineForm } from '../form/define-form.ts';
import { usual } from './columns/usual-columns.ts';
import { classColumn, classOfUnit } from './rules/class-of-unit.ts';
import { inspectsBelow } from './rules/inspects-below.ts';
import { hasHappened, neededOnce, withinWhole } from './rules/usual-rules.ts';

/** 抽查回访: people of a class asked by telephone whether what was reported is so (notice 61, 89), in figures and without names. */
export const phoneCheck = defineForm({
  id: 'phone-check',
  version: 1,
  title: { zh: '抽查回访登记表', en: 'Telephone checks' },
  purpose: {
    zh: '登记对培训班学员的电话抽查回访：拨打、接通、确认参训的人数和与报表不符的情况。只填人数，不填姓名和电话号码。',
    en: 'Telephone checks of a class: how many people were called, reached and confirmed that they attended, and what differs from the returns. Figures alone; no names or telephone numbers.',
  },
  clauses: 'notice 61, 89',
  letters: 'HF',
  period: 'year',
  review: 'automatic',
  nilAllowed: true,
  anew: true,
  filedBy: 'supervisor',
  register: {
    life: 'period',
    shownTo: { concerned: 'unit' },
    number: 'number',
    title: 'class',
    listed: [
      'class',
      'unit',
      'calledOn',
      'called',
      'reached',
      'attended',
      'satisfied',
      'differing',
      'differences',
    ],
    filters: ['unit'],
    searched: ['differences'],
    reported: true,
  },
  columns: {
    number: usual.number,
    unit: {
      kind: 'unit',
      required: true,
      header: { zh: '办班单位', en: 'Unit' },
      also: ['被检查单位', '单位', '填报单位'],
    },
    class: { ...classColumn, required: true },
    calledOn: {
      kind: 'date',
      required: true,
      header: { zh: '回访日期', en: 'Called on' },
      also: ['抽查日期', '回访时间'],
    },
    called: {
      kind: 'integer',
      required: true,
      min: 1,
      units: ['人'],
      header: { zh: '拨打人数', en: 'People called' },
      also: ['抽查人数', '回访人数'],
    },
    reached: {
      kind: 'integer',
      required: true,
      units: ['人'],
      header: { zh: '接通人数', en: 'Reached' },
      also: ['应答人数', '答复人数'],
    },
    attended: {
      kind: 'integer',
      required: true,
      units: ['人'],
      header: { zh: '确认参训人数', en: 'Confirmed attendance' },
      also: ['确认参加人数', '属实人数'],
    },
    satisfied: {
      kind: 'integer',
      units: ['人'],
      header: { zh: '表示满意人数', en: 'Satisfied' },
      also: ['满意人数'],
    },
    differing: {
      kind: 'integer',
      required: true,
      units: ['人'],
      header: { zh: '与报表不符人数', en: 'Differing from the returns' },
      also: ['不符人数'],
      help: {
        zh: '所述参训、学时、考核与报表不符的人数；没有的填 0。',
        en: 'Whose account of attendance, hours or results differs from the returns; 0 if none.',
      },
    },
    differences: {
      kind: 'text',
      maxLength: 500,
      width: 260,
      header: { zh: '不符情况', en: 'What differs' },
      also: ['不符说明', '差异情况'],
      help: { zh: '归纳填写，不填学员姓名。', en: 'Summarise; no names.' },
    },
    remark: usual.remark,
  },
  rowKey: ['number'],
  rowRules: [
    hasHappened({ column: 'calledOn', zh: '回访日期', en: 'The day of the calls' }),
    withinWhole(
      { column: 'reached', zh: '接通人数', en: 'The number reached' },
      { column: 'called', zh: '拨打人数', en: 'the number called' },
    ),
    ...(
      [
        { column: 'attended', zh: '确认参训人数', en: 'The number who confirmed attendance' },
        { column: 'satisfied', zh: '表示满意人数', en: 'The number satisfied' },
        { column: 'differing', zh: '与报表不符人数', en: 'The number that differs' },
      ] as const
    ).map((part) => withinWhole(part, { column: 'reached', zh: '接通人数', en: 'the number reached' })),
    neededOnce(
      'differences',
      { column: 'differing', is: (value) => Number(value) > 0 },
      {
        zh: '有与报表不符的，未填写不符情况。',
        en: 'Some differ from the returns, but it is not stated how.',
      },
      { zh: '请概括不符情况。', en: 'Summarise what differs.' },
    ),
    classOfUnit,
    ...inspectsBelow('unit'),
  ],
  sheetRules: [],
});
