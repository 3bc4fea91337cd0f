import { defineForm } from '../form/define-form.ts';
import type { Params } from '../ground/bilingual.ts';
import { titleLevels } from './choices.ts';
import { registerHead, registerRules, registerTail } from './register-columns.ts';

const privateData = /(?:^|\D)1[3-9]\d{9}(?:\D|$)|\d{15,}|@/;

/** 专家师资库: teachers others may invite; public facts only, with their consent (notice 74). */
export const expertRegister = defineForm({
  id: 'expert-register',
  version: 2,
  title: { zh: '专家师资库登记表', en: 'Expert register' },
  purpose: {
    zh: '登记可供各单位聘请授课的专家。只填公开的职业信息，不填证件号码、个人电话和住址。',
    en: 'Experts that other units may invite. Public facts of their profession only: no document numbers, private telephones or addresses.',
  },
  clauses: 'notice 42, 74',
  letters: 'ZK',
  period: 'year',
  review: 'bureau',
  nilAllowed: false,
  columns: {
    ...registerHead,
    name: {
      kind: 'text',
      required: true,
      maxLength: 40,
      width: 90,
      header: { zh: '姓名', en: 'Name' },
      example: '示例专家',
    },
    employer: {
      kind: 'text',
      required: true,
      maxLength: 100,
      width: 200,
      header: { zh: '工作单位', en: 'Employer' },
      example: '示例海洋研究所',
    },
    title: { kind: 'text', maxLength: 40, header: { zh: '职称', en: 'Title' }, example: '研究员' },
    titleLevel: {
      kind: 'choice',
      required: true,
      options: titleLevels,
      width: 90,
      header: { zh: '职称级别', en: 'Title level' },
    },
    fields: {
      kind: 'choices',
      required: true,
      options: 'fields',
      header: { zh: '擅长领域', en: 'Fields' },
      also: ['领域'],
    },
    expertise: {
      kind: 'text',
      required: true,
      maxLength: 300,
      width: 240,
      header: { zh: '研究方向', en: 'Expertise' },
      also: ['专长'],
      example: '海洋生态修复',
    },
    courses: { kind: 'text', maxLength: 300, width: 240, header: { zh: '可授课程', en: 'Courses offered' } },
    consented: {
      kind: 'yes-no',
      required: true,
      header: { zh: '本人同意入库', en: 'Consent to listing' },
      also: ['本人同意', 'Consents to being listed'],
    },
    ...registerTail,
  },
  rowKey: ['name', 'employer'],
  rowRules: [
    ...registerRules,
    {
      code: 'consent-missing',
      severity: 'error',
      reads: ['consented'],
      paints: 'consented',
      message: { zh: '本人没有同意入库，不能登记。', en: 'An expert who has not agreed may not be listed.' },
      fix: { zh: '请先征得本人同意，或删除本行。', en: 'Ask first, or delete the row.' },
      broken: ({ consented }) => (consented === true ? undefined : {}),
    },
    ...['expertise', 'courses', 'contact', 'remark'].map((column) => ({
      code: 'private-data',
      severity: 'error' as const,
      reads: [column],
      paints: column,
      message: {
        zh: '这一格像是含有个人电话、邮箱或证件号码。',
        en: 'This looks like a private telephone, an address or a document number.',
      },
      fix: {
        zh: '专家库只收公开的职业信息，请删除；联系请填处室。',
        en: 'Only public facts are kept; remove it, and name an office as the contact.',
      },
      broken: (row: { readonly [name: string]: unknown }): Params | undefined =>
        privateData.test(String(row[column])) ? {} : undefined,
    })),
  ],
  sheetRules: [],
});
