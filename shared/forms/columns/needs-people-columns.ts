import type { Columns } from '../../form/define-form.ts';
import { groups, ownerships, titleLevels } from './trainee-choices.ts';

/** For whom training is needed: by title, group and employer. */
export const needsPeople = {
  titleLevel: {
    kind: 'choice',
    required: true,
    options: titleLevels,
    width: 90,
    header: { zh: '职称级别', en: 'Title level' },
    also: ['层次', '职称层次', '职称等级'],
  },
  group: {
    kind: 'choice',
    options: groups,
    width: 90,
    header: { zh: '人才类别', en: 'Trainee group' },
    also: ['人才类型', '人员类别'],
  },
  ownership: {
    kind: 'choice',
    options: ownerships,
    header: { zh: '单位性质', en: 'Ownership' },
    also: ['单位类型', '所有制'],
  },
  staff: {
    kind: 'integer',
    header: { zh: '现有人数', en: 'Current staff' },
    also: ['Persons there are', '在岗人数', '现有人员数', '人员总数'],
  },
  persons: {
    kind: 'integer',
    required: true,
    min: 1,
    header: { zh: '需培训人数', en: 'Staff to train' },
    also: ['Persons to be trained', '需求人数', '培训需求人数', '拟培训人数', '培训人数'],
  },
} as const satisfies Columns;
