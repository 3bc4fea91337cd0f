import { defineForm } from '../form/define-form.ts';
import { asShared, registerHead, registerTail, sharedOnes } from './columns/register-columns.ts';
import { textbookEdition } from './columns/textbook-edition-columns.ts';
import { usual } from './columns/usual-columns.ts';
import { awardColumns, awardRules } from './rules/awarded.ts';
import { isIsbn } from './rules/isbn.ts';

/** 教材: textbooks, with a flag for model textbooks 精品教材 (notice 73). */
export const textbookRegister = defineForm({
  id: 'textbook-register',
  version: 4,
  title: { zh: '教材登记表', en: 'Textbook register' },
  purpose: {
    zh: '登记本单位编写、选用的继续教育教材，推进精品教材工程。',
    en: 'Continuing-education textbooks your unit has written or adopted, including model textbooks.',
  },
  clauses: 'notice 73',
  letters: 'JC',
  period: 'year',
  review: 'bureau',
  nilAllowed: false,
  referredAs: 'textbook',
  register: {
    life: 'carried',
    shownTo: asShared,
    number: 'number',
    title: 'title',
    listed: [
      'title',
      'field',
      'origin',
      'author',
      'publisher',
      'isbn',
      'published',
      'outline',
      'courses',
      'quality',
      'award',
      'contact',
    ],
    filters: ['field', 'origin', 'quality'],
    searched: ['author', 'publisher', 'isbn'],
    counted: [
      {
        title: { zh: '教材（按领域）', en: 'Textbooks by field' },
        by: 'field',
        ofWhich: [
          sharedOnes,
          { title: { zh: '精品教材', en: 'Model textbooks' }, column: 'quality', is: ['model'] },
        ],
      },
    ],
  },
  columns: {
    ...registerHead,
    title: {
      kind: 'text',
      words: true,
      required: true,
      maxLength: 100,
      width: 260,
      header: { zh: '教材名称', en: 'Textbook' },
      also: ['教材', '书名', '名称'],
      example: '海洋牧场建设技术读本',
    },
    field: usual.field,
    ...textbookEdition,
    outline: {
      kind: 'reference',
      to: 'outline',
      width: 200,
      header: { zh: '对应大纲', en: 'Outline followed' },
      also: ['所属大纲', '大纲名称', '依据大纲'],
      help: {
        zh: '选择培训大纲库中的大纲；未入库的不填。',
        en: 'Choose an outline of the register; leave empty if it is not there.',
      },
      example: 'DG-{bureau}-001',
    },
    courses: {
      kind: 'references',
      to: 'course',
      header: { zh: '配套课程', en: 'Courses it is for' },
      also: ['适用课程', '对应课程'],
      help: { zh: '填写课程库中的编号。', en: 'Codes from the course register.' },
      example: 'KC-{bureau}-001',
    },
    ...awardColumns,
    ...registerTail,
  },
  rowKey: ['number'],
  rowRules: [
    ...awardRules('textbook'),
    {
      code: 'isbn-invalid',
      severity: 'error',
      reads: ['isbn'],
      paints: 'isbn',
      message: { zh: '书号位数或校验码有误。', en: 'The ISBN has the wrong length or check digit.' },
      fix: {
        zh: '请对照版权页核对；内部资料不填。',
        en: 'Check it against the copyright page; leave it empty for unpublished material.',
      },
      broken: ({ isbn }) => (isIsbn(isbn as string) ? undefined : {}),
    },
  ],
  sheetRules: [],
});
