import type { Columns } from '../../form/define-form.ts';

/** What stands at the head of a certificate, in both languages. */
export const certificateHeadings = {
  title: {
    kind: 'text',
    maxLength: 12,
    width: 140,
    header: { zh: '证书名称', en: 'Title' },
    also: ['名称', '证书标题'],
    example: '培训证书',
    help: { zh: '不填的用“培训证书”。', en: 'If empty, “培训证书”.' },
  },
  titleEn: {
    kind: 'text',
    maxLength: 40,
    width: 180,
    header: { zh: '英文名称', en: 'English title' },
    also: ['证书英文名称'],
    example: 'Certificate of Training',
  },
  heading: {
    kind: 'text',
    maxLength: 40,
    width: 260,
    header: { zh: '抬头', en: 'Heading' },
    also: ['工程名称', '证书抬头'],
    help: { zh: '不填的用工程名称。', en: 'If empty, the name of the programme.' },
  },
  headingEn: {
    kind: 'text',
    maxLength: 90,
    width: 260,
    header: { zh: '英文抬头', en: 'English heading' },
    also: ['证书英文抬头'],
  },
  supervisor: {
    kind: 'text',
    maxLength: 40,
    width: 260,
    header: { zh: '监制', en: 'Supervised by' },
    also: ['监制单位', '监制文字'],
    example: '示例市人力资源和社会保障局监制',
    help: { zh: '不填的用本局名称加“监制”。', en: 'If empty, the name of the bureau.' },
  },
  supervisorEn: {
    kind: 'text',
    maxLength: 90,
    width: 260,
    header: { zh: '英文监制', en: 'English supervisor' },
    also: ['英文监制单位'],
  },
} as const satisfies Columns;
