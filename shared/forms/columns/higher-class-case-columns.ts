import type { Columns } from '../../form/define-form.ts';

/** Why a class should be one of a higher level. */
export const higherClassCase = {
  speciality: {
    kind: 'text',
    required: true,
    maxLength: 500,
    width: 260,
    header: { zh: '选题依据与特色', en: 'Rationale' },
    also: ['项目特色', 'Why this topic', '选题依据', '选题理由', '选题特色'],
    example: '对接海洋强市建设，小班研讨与现场教学结合',
  },
  foundation: {
    kind: 'text',
    maxLength: 500,
    width: 260,
    header: { zh: '办班基础', en: 'Experience and teachers' },
    also: ['工作基础', '办班条件'],
    help: {
      zh: '填写师资、场地和近三年办班情况。',
      en: 'Teachers, premises, and classes held in the last three years.',
    },
  },
} as const satisfies Columns;
