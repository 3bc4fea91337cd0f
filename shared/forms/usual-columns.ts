/** Columns that many forms share. */
import type { Columns } from '../form/define-form.ts';

export const usual = {
  number: {
    kind: 'integer',
    required: true,
    min: 1,
    max: 9999,
    units: [],
    width: 60,
    header: { zh: '序号', en: 'No.' },
    example: '1',
    help: {
      zh: '本单位本年度内编号；修改时请保持不变。',
      en: 'Number within your unit and year; do not change it when you amend the form.',
    },
  },
  field: {
    kind: 'choice',
    required: true,
    options: 'fields',
    width: 140,
    header: { zh: '所属领域', en: 'Field' },
    also: ['领域'],
  },
  contact: {
    kind: 'text',
    maxLength: 40,
    header: { zh: '联系处室', en: 'Contact office' },
    help: { zh: '填写处室或岗位，不填个人姓名。', en: 'An office or post, not a person’s name.' },
    example: '人事处',
  },
  remark: { kind: 'text', maxLength: 200, header: { zh: '备注', en: 'Remarks' }, example: '无' },
} as const satisfies Columns;

/** Units people write after a score. */
export const scoreUnits = ['分'] as const;
