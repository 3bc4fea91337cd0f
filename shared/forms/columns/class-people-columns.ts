import type { Columns } from '../../form/define-form.ts';

/** How many people a class had. */
export const classPeople = {
  persons: {
    kind: 'integer',
    fresh: true,
    required: true,
    min: 1,
    max: 100_000,
    header: { zh: '参训人数', en: 'Participants' },
    example: '58',
    also: [
      '人数',
      'Persons',
      '实际参训人数',
      '实训人数',
      '实际人数',
      '培训人数',
      '实际培训人数',
      '参加人数',
      '参加培训人数',
      '学员人数',
      '参训学员数',
      '报到人数',
      'Number of participants',
    ],
  },
  passed: {
    kind: 'integer',
    fresh: true,
    units: ['人', '名', '位'],
    header: { zh: '合格人数', en: 'Passed' },
    also: ['考核合格人数', '结业人数', '结业合格人数', '通过人数', '考核通过人数'],
  },
} as const satisfies Columns;
