/** Columns that many forms share. */
import type { Columns } from '../../form/define-form.ts';

export const usual = {
  number: {
    kind: 'integer',
    required: true,
    min: 1,
    max: 9999,
    units: [],
    width: 60,
    header: { zh: '序号', en: 'No.' },
    also: ['编号', '顺序号', '序'],
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
    also: [
      '领域',
      '专业领域',
      '所属行业',
      '行业领域',
      '行业',
      '所属行业领域',
      '培训领域',
      '重点领域',
      '产业领域',
      '所属产业',
      'Sector',
    ],
  },
  contact: {
    kind: 'text',
    maxLength: 40,
    header: { zh: '联系处室', en: 'Contact office' },
    also: ['联系部门', '联系科室', '责任处室', '负责处室', '经办处室', '业务处室', '承办处室', '责任科室'],
    help: { zh: '填写处室或岗位，不填个人姓名。', en: 'An office or post, not a person’s name.' },
    example: '人事处',
  },
  remark: {
    kind: 'text',
    maxLength: 200,
    header: { zh: '备注', en: 'Remarks' },
    also: ['备考', '附注', '其他说明', '备注说明', '备注信息', 'Notes', 'Comments', 'Remark'],
    example: '无',
  },
} as const satisfies Columns;

/** Units people write after a score. */
export const scoreUnits = ['分'] as const;
