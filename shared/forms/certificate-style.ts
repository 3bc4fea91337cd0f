import { defineForm } from '../form/define-form.ts';
import { printableRule } from '../form/printable-rule.ts';
import { yearOf } from '../ground/period.ts';
import { certificateHeadings } from './columns/certificate-heading-columns.ts';

const printed = ['title', 'heading', 'supervisor', 'remark'] as const;

/** Beside the Chinese text stands its translation, or nothing. */
const translated = (column: string, header: { readonly zh: string; readonly en: string }) =>
  ({
    code: `${column}-alone`,
    severity: 'error',
    reads: [`${column}En`],
    paints: `${column}En`,
    message: {
      zh: `“${header.zh}”只填写了英文。`,
      en: `“${header.en} (English)” is given without the Chinese text.`,
    },
    fix: { zh: '请同时填写中文。', en: 'Enter the Chinese text too.' },
    broken: (row: { readonly [name: string]: unknown }) => (row[column] === undefined ? {} : undefined),
  }) as const;

/**
 * 证书样式: what the bureau has written on certificates, from a day on. A certificate keeps the texts of its day of
 * issue: the archive has them under their hash, which the certificate's own content names.
 */
export const certificateStyle = defineForm({
  id: 'certificate-style',
  version: 1,
  title: { zh: '证书样式表', en: 'Certificate texts' },
  purpose: {
    zh: '规定培训证书上的名称、抬头、监制和备注文字；自启用日期起印制的证书使用，已发证书不变。',
    en: 'Title, heading, line of supervision and remark printed on certificates from a date on; certificates already issued stay as they are.',
  },
  clauses: 'notice 63, 67',
  letters: 'ZS',
  period: 'year',
  review: 'automatic',
  nilAllowed: false,
  anew: true,
  columns: {
    from: {
      kind: 'date',
      required: true,
      header: { zh: '启用日期', en: 'In use from' },
      also: ['执行日期', '生效日期', '起用日期'],
      example: '{year}-03-01',
      help: {
        zh: '自该日起发的证书使用本行文字；以前的行请保留。',
        en: 'Certificates issued from this date use this row; keep earlier rows.',
      },
    },
    ...certificateHeadings,
    remark: {
      kind: 'text',
      maxLength: 60,
      width: 260,
      header: { zh: '证书备注', en: 'Small print' },
      also: ['备注', '证书附注'],
      help: {
        zh: '印在二维码旁，例如证书用途；可不填。',
        en: 'Printed beside the code, such as what the certificate is for; may be empty.',
      },
    },
  },
  rowKey: ['from'],
  rowRules: [
    ...printed.map((column) =>
      printableRule(
        column,
        {
          message: {
            zh: '证书字库中无“{characters}”，证书无法印制。',
            en: 'The fonts of certificates cannot print “{characters}”.',
          },
          fix: { zh: '请改用规范字。', en: 'Use a standard character.' },
        },
        'error',
      ),
    ),
    translated('title', { zh: '证书名称', en: 'Title' }),
    translated('heading', { zh: '抬头', en: 'Heading' }),
    translated('supervisor', { zh: '监制', en: 'Supervised by' }),
    {
      code: 'from-outside-year',
      severity: 'error',
      reads: ['from'],
      paints: 'from',
      message: { zh: '启用日期不在 {year} 年内。', en: 'The date is not in {year}.' },
      fix: {
        zh: '请核对日期；其他年度启用的请填入该年度的表。',
        en: 'Check the date; texts of another year belong in that year’s form.',
      },
      broken: ({ from }, { period }) =>
        yearOf(String(from)) === yearOf(period) ? undefined : { year: yearOf(period) },
    },
  ],
  sheetRules: [],
});
