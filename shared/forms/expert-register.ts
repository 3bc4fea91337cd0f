import { defineForm } from '../form/define-form.ts';
import type { Params } from '../ground/bilingual.ts';
import { isMasked } from '../ground/mask-numbers.ts';
import { asShared, registerHead, registerTail, sharedOnes } from './columns/register-columns.ts';
import { titleLevels } from './columns/trainee-choices.ts';

const privateData = /(?:^|\D)1[3-9]\d{9}(?:\D|$)|\d{15,}|@/;

/** 专家师资库: teachers that other units may invite; public facts only, with their consent (notice 74). */
export const expertRegister = defineForm({
  id: 'expert-register',
  version: 3,
  title: { zh: '专家师资库登记表', en: 'Expert register' },
  purpose: {
    zh: '登记可供各单位聘请授课的专家；只填公开的职业信息，不填证件号码、个人电话和住址。',
    en: 'Experts whom other units may invite. Public professional information only: no ID numbers, private telephone numbers or addresses.',
  },
  clauses: 'notice 42, 74',
  letters: 'ZK',
  period: 'year',
  review: 'bureau',
  nilAllowed: false,
  referredAs: 'expert',
  register: {
    life: 'carried',
    shownTo: asShared,
    number: 'number',
    title: 'name',
    listed: ['name', 'employer', 'title', 'titleLevel', 'fields', 'expertise', 'courses', 'contact'],
    filters: ['fields', 'titleLevel'],
    searched: ['employer', 'title', 'expertise', 'courses'],
    counted: [
      { title: { zh: '专家师资（按领域）', en: 'Experts by field' }, by: 'fields', ofWhich: [sharedOnes] },
    ],
  },
  columns: {
    ...registerHead,
    name: {
      kind: 'text',
      words: true,
      required: true,
      maxLength: 40,
      width: 90,
      header: { zh: '姓名', en: 'Name' },
      also: ['专家姓名', '教师姓名', '师资姓名', '专家', '名字'],
      example: '示例专家',
    },
    employer: {
      kind: 'text',
      words: true,
      required: true,
      maxLength: 100,
      width: 200,
      header: { zh: '工作单位', en: 'Employer' },
      also: ['单位', '单位名称', '所在单位', '所属单位', '现工作单位', '任职单位'],
      example: '示例海洋研究所',
    },
    title: {
      kind: 'text',
      words: true,
      maxLength: 40,
      header: { zh: '职称', en: 'Title' },
      also: ['专业技术职务', '专业技术职称', '技术职称', '职称名称', '现任职称', '专业技术资格'],
      example: '研究员',
    },
    titleLevel: {
      kind: 'choice',
      required: true,
      options: titleLevels,
      width: 90,
      from: 'title',
      header: { zh: '职称级别', en: 'Title level' },
      also: ['职称等级', '职称层次', '专业技术职务级别'],
    },
    fields: {
      kind: 'choices',
      required: true,
      options: 'fields',
      header: { zh: '擅长领域', en: 'Fields' },
      also: ['领域', '所属领域', '专业领域', '研究领域', '服务领域'],
    },
    expertise: {
      kind: 'text',
      required: true,
      maxLength: 300,
      width: 240,
      header: { zh: '研究方向', en: 'Expertise' },
      also: ['专长', '专业方向', '专业', '从事专业', '研究专长'],
      example: '海洋生态修复',
    },
    courses: {
      kind: 'text',
      words: true,
      maxLength: 300,
      width: 240,
      header: { zh: '可授课程', en: 'Courses offered' },
      also: ['授课内容', '主讲课程', '可授课程名称', '课程'],
    },
    consented: {
      kind: 'yes-no',
      required: true,
      header: { zh: '本人同意入库', en: 'Consent to listing' },
      also: ['本人同意', 'Consents to being listed', '是否同意入库'],
    },
    ...registerTail,
  },
  rowKey: ['name', 'employer'],
  rowRules: [
    {
      code: 'consent-missing',
      severity: 'error',
      reads: ['consented'],
      paints: 'consented',
      message: { zh: '未经本人同意，不得入库登记。', en: 'Experts may not be listed without their consent.' },
      fix: { zh: '请先征得本人同意，或删除本行。', en: 'Obtain consent first, or delete the row.' },
      broken: ({ consented }) => (consented === true ? undefined : {}),
    },
    ...['expertise', 'courses', 'contact', 'remark'].map((column) => ({
      code: 'private-data',
      severity: 'error' as const,
      reads: [column],
      paints: column,
      message: {
        zh: '本栏可能含有个人电话、邮箱或证件号码。',
        en: 'This may contain a private telephone number, an email address or an ID number.',
      },
      fix: {
        zh: '专家库只登记公开的职业信息，请删除；联系方式请填处室。',
        en: 'Only public professional information may be listed. Remove it, and give an office as contact.',
      },
      broken: (row: { readonly [name: string]: unknown }): Params | undefined =>
        privateData.test(String(row[column])) || isMasked(String(row[column])) ? {} : undefined,
    })),
  ],
  sheetRules: [],
});
