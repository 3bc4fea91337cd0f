import { defineForm } from '../form/define-form.ts';
import { hostKinds } from './columns/choices.ts';
import { asShared, registerHead, registerTail, sharedOnes } from './columns/register-columns.ts';
import { ownerships } from './columns/trainee-choices.ts';

/** 施教机构库: training institutions that units may commission (notice 17, 74, 75). */
export const institutionRegister = defineForm({
  id: 'institution-register',
  version: 3,
  title: { zh: '施教机构库登记表', en: 'Training institution register' },
  purpose: {
    zh: '登记可承担培训任务的高等院校、科研院所、企事业单位和培训机构，引导资源向优势施教机构集中。',
    en: 'Universities, research institutes, enterprises and training institutions that can be commissioned, so that resources go to the strongest.',
  },
  clauses: 'notice 17, 74, 75',
  letters: 'SJ',
  period: 'year',
  review: 'bureau',
  nilAllowed: false,
  referredAs: 'institution',
  register: {
    life: 'carried',
    shownTo: asShared,
    number: 'number',
    title: 'name',
    listed: ['name', 'kind', 'ownership', 'fields', 'capacity', 'online', 'contact'],
    filters: ['kind', 'fields', 'ownership'],
    counted: [
      {
        title: { zh: '施教机构（按类型）', en: 'Institutions by type' },
        by: 'kind',
        sums: ['capacity'],
        ofWhich: [sharedOnes],
      },
    ],
  },
  columns: {
    ...registerHead,
    name: {
      kind: 'text',
      words: true,
      required: true,
      maxLength: 100,
      width: 240,
      header: { zh: '机构名称', en: 'Institution' },
      also: ['施教机构', '施教机构名称', '单位名称', '机构'],
      example: '海洋技术示例学院',
    },
    kind: {
      kind: 'choice',
      required: true,
      options: hostKinds,
      header: { zh: '机构类型', en: 'Institution type' },
      also: ['Kind', '机构类别', '机构性质'],
    },
    creditCode: {
      kind: 'credit-code',
      header: { zh: '统一社会信用代码', en: 'Social credit code' },
      also: ['信用代码', '社会信用代码', '单位信用代码', '机构信用代码', '统一信用代码'],
    },
    ownership: {
      kind: 'choice',
      options: ownerships,
      header: { zh: '单位性质', en: 'Ownership' },
      also: ['单位类型', '所有制'],
    },
    fields: {
      kind: 'choices',
      required: true,
      options: 'fields',
      header: { zh: '优势领域', en: 'Areas of strength' },
      also: ['领域', 'Fields it is good at', '所属领域', '培训领域', '擅长领域'],
    },
    capacity: {
      kind: 'integer',
      required: true,
      min: 1,

      header: { zh: '年培训能力（人）', en: 'Annual capacity (people)' },
      also: ['年培训能力', 'Persons it can train a year', '培训能力', '年培训规模'],
    },
    trained: {
      kind: 'integer',
      fresh: true,
      header: { zh: '本年培训人数', en: 'Trained this year' },
      also: ['培训人数', '年培训人数'],
    },
    teachers: {
      kind: 'integer',
      header: { zh: '专兼职教师', en: 'Teachers' },
      also: ['教师数', '专兼职教师数', '教师人数'],
    },
    online: {
      kind: 'yes-no',
      header: { zh: '有在线学习平台', en: 'Online platform' },
      also: ['Has an online platform', '在线学习平台', '是否有在线学习平台'],
    },
    ...registerTail,
  },
  rowKey: ['name'],
  rowRules: [
    {
      code: 'trained-above-capacity',
      severity: 'warning',
      reads: ['capacity', 'trained'],
      paints: 'trained',
      message: {
        zh: '本年培训人数（{trained}）超过年培训能力（{capacity}）。',
        en: 'The number trained this year ({trained}) exceeds the annual capacity ({capacity}).',
      },
      fix: { zh: '请核实两项数字。', en: 'Please check both figures.' },
      broken: ({ capacity, trained }) =>
        (trained as number) > (capacity as number)
          ? { trained: trained as number, capacity: capacity as number }
          : undefined,
    },
  ],
  sheetRules: [],
});
