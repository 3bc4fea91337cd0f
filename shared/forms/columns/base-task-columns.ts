import type { Columns } from '../../form/define-form.ts';

const task = (zh: string, en: string, also: string) =>
  ({
    kind: 'text',
    required: true,
    none: true,
    maxLength: 1000,
    width: 240,
    header: { zh: `${zh}建设`, en },
    help: {
      zh: '填写本年度开展的工作和成效；未开展的填“无”。',
      en: 'Work done this year and its results; enter 无 if none.',
    },
    also: [also],
    example: '无',
  }) as const;

/** The six building tasks of a base, notice 42. */
export const buildingTasks = {
  projects: task('培训项目', 'Training projects', '项目建设'),
  teachers: task('专家师资', 'Experts and teachers', '师资建设'),
  materials: task('教材资源', 'Teaching materials', '教材建设'),
  databases: task('数据库', 'Databases', '数据库开发'),
  institutions: task('施教机构', 'Teaching institutions', '机构建设'),
  research: task('研究课题', 'Research topics', '课题研究'),
} as const satisfies Columns;
