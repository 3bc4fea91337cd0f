import type { Columns } from '../../form/define-form.ts';
import { list } from './choices.ts';

const origins = list(
  { code: 'own', zh: '自编', en: 'In-house' },
  { code: 'adopted', zh: '选用', en: 'Adopted', also: ['采用'] },
);

/** Who wrote and published a textbook. */
export const textbookEdition = {
  origin: {
    kind: 'choice',
    required: true,
    options: origins,
    width: 90,
    header: { zh: '来源', en: 'Origin' },
    also: ['教材来源'],
  },
  author: {
    kind: 'text',
    words: true,
    required: true,
    maxLength: 100,
    width: 180,
    header: { zh: '编写单位', en: 'Written by' },
    also: ['编者', '主编', '编制单位'],
    example: '海洋技术示例学院',
  },
  publisher: {
    kind: 'text',
    words: true,
    maxLength: 100,
    header: { zh: '出版单位', en: 'Publisher' },
    also: ['出版社'],
  },
  isbn: { kind: 'text', maxLength: 20, header: { zh: '书号', en: 'ISBN' }, also: ['ISBN号'] },
  published: {
    kind: 'integer',
    min: 1990,
    max: 2030,
    units: ['年'],
    width: 80,
    header: { zh: '出版年份', en: 'Year' },
    also: ['出版时间', '出版年'],
  },
  copies: {
    kind: 'integer',
    fresh: true,
    units: ['册', '本'],
    header: { zh: '本年使用册数', en: 'Copies used this year' },
    also: ['使用册数', '册数'],
  },
} as const satisfies Columns;
