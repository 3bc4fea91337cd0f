import { defineForm } from '../form/define-form.ts';
import { list } from './columns/choices.ts';
import { registerHead } from './columns/register-columns.ts';
import { resultColumns } from './columns/result-columns.ts';
import { usual } from './columns/usual-columns.ts';
import { qualityAwardRowRules, qualityAwardSheetRules } from './rules/quality-award-rules.ts';

const kinds = list(
  { code: 'course', zh: '精品课程', en: 'Model course', also: ['课程'] },
  { code: 'textbook', zh: '精品教材', en: 'Model textbook', also: ['教材', '优秀教材'] },
);

/**
 * 精品课程和教材认定: which courses and textbooks are model ones (notice 73). Units call theirs a candidate; that one is a
 * model rests on a row here, which holds until its last day. Awards of before are registered without a course of the
 * register.
 */
export const qualityAward = defineForm({
  id: 'quality-award',
  version: 1,
  title: { zh: '精品课程、教材认定表', en: 'Model courses and textbooks' },
  purpose: {
    zh: '登记精品课程、精品教材的认定及其依据；单位在课程、教材登记表中填写认定编号。',
    en: 'Courses and textbooks awarded as model ones and what this rests on; units name the award in their registers.',
  },
  clauses: 'notice 52, 73',
  letters: 'JP',
  period: 'year',
  review: 'automatic',
  nilAllowed: false,
  referredAs: 'award',
  register: {
    life: 'carried',
    shownTo: ['public', { concerned: 'course' }, { concerned: 'textbook' }],
    number: 'number',
    title: 'name',
    listed: ['name', 'kind', 'course', 'textbook', 'from', 'to', 'document', 'decision'],
    facts: ['kind', 'course', 'textbook', 'from', 'to'],
    filters: ['kind'],
    published: { columns: ['name', 'kind', 'from', 'to', 'document'] },
    counted: [{ title: { zh: '精品认定（按类别）', en: 'Model courses and textbooks' }, by: 'kind' }],
  },
  columns: {
    ...registerHead,
    kind: {
      kind: 'choice',
      required: true,
      options: kinds,
      width: 100,
      header: { zh: '认定类别', en: 'Kind' },
      also: ['类别', '类型'],
    },
    name: {
      kind: 'text',
      words: true,
      required: true,
      maxLength: 100,
      width: 260,
      header: { zh: '课程或教材名称', en: 'Course or textbook' },
      also: ['名称', '课程名称', '教材名称'],
      example: '海洋生态修复技术',
    },
    course: {
      kind: 'reference',
      to: 'course',
      width: 200,
      header: { zh: '认定的课程', en: 'Course awarded' },
      also: ['课程编号'],
      help: {
        zh: '精品课程填写；补登以前认定、未入库的不填。',
        en: 'For a model course; leave empty for awards of before that the register has not.',
      },
      example: 'KC-{bureau}-001',
    },
    textbook: {
      kind: 'reference',
      to: 'textbook',
      width: 200,
      header: { zh: '认定的教材', en: 'Textbook awarded' },
      also: ['教材编号'],
      help: { zh: '精品教材填写。', en: 'For a model textbook.' },
    },
    from: {
      kind: 'date',
      required: true,
      header: { zh: '认定日期', en: 'Awarded on' },
      also: ['认定时间', '生效日期'],
    },
    to: {
      kind: 'date',
      header: { zh: '截止日期', en: 'Until' },
      also: ['有效期至', '撤销日期'],
      help: { zh: '到期或撤销的填写。', en: 'The day it expires or was withdrawn.' },
    },
    document: {
      ...resultColumns.document,
      required: true,
      header: { zh: '认定文号', en: 'Award document' },
      also: ['批准文号', '批复文号', '文号', '文号或网址', '公示网址'],
    },
    decision: resultColumns.decision,
    remark: usual.remark,
  },
  rowKey: ['number'],
  rowRules: qualityAwardRowRules,
  sheetRules: qualityAwardSheetRules,
});
