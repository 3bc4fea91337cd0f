import { defineForm } from '../form/define-form.ts';
import { baseLevels, hostKinds, ownerships } from './choices.ts';
import { registerHead, registerRules, registerTail } from './register-columns.ts';

/** 施教机构库: teaching bodies others may commission (notice 17, 74, 75). */
export const institutionRegister = defineForm({
  id: 'institution-register',
  version: 2,
  title: { zh: '施教机构库登记表', en: 'Training institution register' },
  purpose: {
    zh: '登记可承担培训任务的高等院校、科研院所、企事业单位和培训机构，引导资源向优势机构集中。',
    en: 'Universities, institutes, enterprises and training bodies that can be commissioned, so that means go to the best of them.',
  },
  clauses: 'notice 17, 74, 75',
  letters: 'SJ',
  period: 'year',
  review: 'bureau',
  nilAllowed: false,
  columns: {
    ...registerHead,
    name: {
      kind: 'text',
      required: true,
      maxLength: 100,
      width: 240,
      header: { zh: '机构名称', en: 'Institution' },
      example: '海洋技术示例学院',
    },
    kind: {
      kind: 'choice',
      required: true,
      options: hostKinds,
      header: { zh: '机构类型', en: 'Institution type' },
      also: ['Kind'],
    },
    creditCode: { kind: 'credit-code', header: { zh: '统一社会信用代码', en: 'Social credit code' } },
    ownership: { kind: 'choice', options: ownerships, header: { zh: '单位性质', en: 'Ownership' } },
    baseLevel: {
      kind: 'choice',
      options: baseLevels,
      header: { zh: '基地级别', en: 'Base level' },
      also: ['Level as a base'],
      help: { zh: '是继续教育基地的填写。', en: 'If it is a base.' },
    },
    fields: {
      kind: 'choices',
      required: true,
      options: 'fields',
      header: { zh: '优势领域', en: 'Areas of strength' },
      also: ['领域', 'Fields it is good at'],
    },
    capacity: {
      kind: 'integer',
      required: true,
      min: 1,

      header: { zh: '年培训能力（人）', en: 'Annual capacity (people)' },
      also: ['年培训能力', 'Persons it can train a year'],
    },
    trained: { kind: 'integer', fresh: true, header: { zh: '本年培训人数', en: 'Trained this year' } },
    teachers: { kind: 'integer', header: { zh: '专兼职教师', en: 'Teachers' } },
    online: {
      kind: 'yes-no',
      header: { zh: '有在线学习平台', en: 'Online platform' },
      also: ['Has an online platform'],
    },
    ...registerTail,
  },
  rowKey: ['name'],
  rowRules: [
    ...registerRules,
    {
      code: 'base-without-level',
      severity: 'warning',
      reads: ['kind'],
      paints: 'baseLevel',
      message: {
        zh: '机构类型是继续教育基地，没有填基地级别。',
        en: 'It is a base, but its level is missing.',
      },
      fix: { zh: '请选择基地级别。', en: 'Choose its level.' },
      broken: ({ kind, baseLevel }) => (kind === 'base' && baseLevel === undefined ? {} : undefined),
    },
    {
      code: 'trained-above-capacity',
      severity: 'warning',
      reads: ['capacity', 'trained'],
      paints: 'trained',
      message: {
        zh: '本年培训 {trained} 人，超过年培训能力 {capacity} 人。',
        en: '{trained} were trained this year, above the capacity of {capacity}.',
      },
      fix: { zh: '请核对两个数。', en: 'Check both numbers.' },
      broken: ({ capacity, trained }) =>
        (trained as number) > (capacity as number)
          ? { trained: trained as number, capacity: capacity as number }
          : undefined,
    },
  ],
  sheetRules: [],
});
