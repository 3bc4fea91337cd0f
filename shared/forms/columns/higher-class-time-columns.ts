import type { Columns } from '../../form/define-form.ts';

/** When a class of a higher level is to be held, for how long and for how many. */
export const higherClassTime = {
  when: {
    kind: 'dates',
    required: true,
    header: { zh: '拟办时间', en: 'Proposed dates' },
    also: [
      '培训时间',
      'Time',
      '拟办班时间',
      '拟举办时间',
      '举办时间',
      '办班时间',
      '计划时间',
      '起止时间',
      '研修时间',
      '时间安排',
    ],
  },
  days: {
    kind: 'quantity',
    measure: 'days',
    min: 0.5,
    header: { zh: '天数', en: 'Days' },
    also: ['研修天数', '培训天数', '办班天数'],
  },
  hours: {
    kind: 'quantity',
    measure: 'hours',
    min: 1,
    header: { zh: '学时（每人）', en: 'Hours per person' },
    also: ['学时', 'Hours each', '学时数', '课时', '研修学时', '培训学时'],
  },
  persons: {
    kind: 'integer',
    required: true,
    min: 1,
    max: 1000,

    header: { zh: '拟招人数', en: 'Planned intake' },
    also: [
      '人数',
      'Persons',
      '招生人数',
      '招收人数',
      '计划人数',
      '拟培训人数',
      '培训人数',
      '研修人数',
      '培训规模',
      '规模',
    ],
  },
} as const satisfies Columns;
