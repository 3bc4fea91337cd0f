import type { Columns } from '../../form/define-form.ts';

/** How much an institution can train: people, teachers, space and platform. */
export const baseCapacity = {
  capacity: {
    kind: 'integer',
    required: true,
    min: 1,
    width: 150,
    header: { zh: '年培训能力（人）', en: 'Annual capacity (people)' },
    also: ['年培训能力', 'Persons it can train a year', '培训能力', '年培训规模', '年培训人数'],
  },
  lastYear: {
    kind: 'integer',
    required: true,
    width: 110,
    header: { zh: '上年培训人数', en: 'Trained last year' },
    also: ['上年度培训人数', '去年培训人数'],
  },
  ownTeachers: {
    kind: 'integer',
    header: { zh: '专职教师', en: 'Full-time teachers' },
    also: ['Own teachers', '专职教师数', '专职教师人数'],
  },
  guestTeachers: {
    kind: 'integer',
    header: { zh: '兼职教师', en: 'Part-time teachers' },
    also: ['Guest teachers', '兼职教师数', '兼职教师人数'],
  },
  area: {
    kind: 'integer',
    units: ['平方米', '㎡', '平米'],
    header: { zh: '教学场地（平方米）', en: 'Teaching space (m²)' },
    also: ['教学场地', '教学场地面积', '场地面积', '培训场地'],
  },
  online: {
    kind: 'yes-no',
    width: 120,
    header: { zh: '有在线学习平台', en: 'Online platform' },
    also: ['Has an online platform', '在线学习平台', '是否有在线学习平台'],
  },
} as const satisfies Columns;
