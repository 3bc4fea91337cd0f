import type { Columns } from '../../form/define-form.ts';
import { methods, postAims, urgentAims } from './aims-and-methods.ts';

/** Aims of either project, notice 27, 33. */
const aims = [...urgentAims, ...postAims];

/** What a class taught, to what end, and how. */
export const classContent = {
  contents: {
    kind: 'text',
    required: true,
    maxLength: 500,
    width: 260,
    header: { zh: '培训内容', en: 'Content' },
    example: '海洋牧场选址与生态修复',
    also: [
      '主要内容',
      '主要培训内容',
      '培训主要内容',
      '课程内容',
      '课程设置',
      '培训课程',
      '内容',
      'Contents',
    ],
  },
  aims: {
    kind: 'choices',
    options: aims,
    header: { zh: '培训目标', en: 'Aims' },
    also: ['培训目的', '目标'],
    help: { zh: '按所属项目类别选择。', en: 'Those of the project category.' },
  },
  methods: {
    kind: 'choices',
    options: methods,
    header: { zh: '培训方式', en: 'Methods' },
    also: ['培训形式', '办班方式', '办班形式', '授课方式', '授课形式', '教学方式', '方式'],
  },
} as const satisfies Columns;
