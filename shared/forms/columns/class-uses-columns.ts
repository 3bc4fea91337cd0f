import type { Columns } from '../../form/define-form.ts';

/** What a class used of the registers; the uses that registers show are counted from here. */
export const classUses = {
  experts: {
    kind: 'references',
    to: 'expert',
    fresh: true,
    header: { zh: '授课专家', en: 'Experts' },
    also: ['授课师资', '聘请专家', '专家编号', '授课专家编号'],
    help: {
      zh: '填写专家师资库中的编号，可从“查看台账”复用；被使用次数由此统计。',
      en: 'Codes from the expert register; uses are counted from here.',
    },
    example: 'ZK-{bureau}-001',
  },
  materials: {
    kind: 'references',
    to: 'material',
    fresh: true,
    header: { zh: '使用的教材资源', en: 'Materials used' },
    also: ['使用教材资源', '教材资源编号'],
    help: {
      zh: '填写教材资源库中的编号，可从“查看台账”复用；被使用次数由此统计。',
      en: 'Codes from the material register; uses are counted from here.',
    },
    example: 'ZY-{bureau}-001',
  },
  // notice 73: outlines, courses and textbooks are tied to what is held
  outline: {
    kind: 'reference',
    to: 'outline',
    width: 200,
    header: { zh: '执行的大纲', en: 'Outline followed' },
    also: ['培训大纲', '执行大纲', '大纲编号'],
    help: {
      zh: '选择培训大纲库中的大纲；未按大纲培训的不填。',
      en: 'An outline of the register; leave empty if none was followed.',
    },
    example: 'DG-{bureau}-001',
  },
  courses: {
    kind: 'references',
    to: 'course',
    fresh: true,
    header: { zh: '开设的课程', en: 'Courses held' },
    also: ['课程编号', '开设课程'],
    help: { zh: '填写课程库中的编号。', en: 'Codes from the course register.' },
    example: 'KC-{bureau}-001',
  },
  textbooks: {
    kind: 'references',
    to: 'textbook',
    fresh: true,
    header: { zh: '选用的教材', en: 'Textbooks used' },
    also: ['教材编号', '选用教材', '使用的教材'],
    help: { zh: '填写教材库中的编号。', en: 'Codes from the textbook register.' },
    example: 'JC-{bureau}-001',
  },
} as const satisfies Columns;
