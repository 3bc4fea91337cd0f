import type { Columns } from '../../form/define-form.ts';

/** Whom reviewers call about a planned class: an office, never a person. */
export const planContact = {
  contact: {
    kind: 'text',
    maxLength: 40,
    header: { zh: '联系处室', en: 'Contact office' },
    also: ['联系部门', '联系科室', '责任处室', '负责处室', '经办处室', '业务处室', '承办处室', '责任科室'],
    help: { zh: '填写处室或岗位，不填个人姓名。', en: 'An office or post, not a person’s name.' },
    example: '人事处',
  },
  phone: {
    kind: 'phone',
    header: { zh: '联系电话', en: 'Telephone' },
    also: [
      '电话',
      '电话号码',
      '联系电话号码',
      '联系方式',
      '联系人电话',
      '办公电话',
      '咨询电话',
      '手机',
      '手机号',
      '手机号码',
      '移动电话',
      'Phone',
      'Tel',
      'Contact number',
    ],
  },
  remark: {
    kind: 'text',
    maxLength: 200,
    header: { zh: '备注', en: 'Remarks' },
    also: ['备考', '附注', '其他说明', '备注说明', '备注信息', 'Notes', 'Comments', 'Remark'],
  },
} as const satisfies Columns;
