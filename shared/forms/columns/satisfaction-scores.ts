import type { Columns } from '../../form/define-form.ts';
import { scoreUnits } from './usual-columns.ts';

export const score = (zh: string, en: string, ...also: readonly string[]) =>
  ({
    kind: 'integer',
    min: 0,
    max: 100,
    units: scoreUnits,
    width: 90,
    header: { zh, en },
    also,
    help: { zh: '满分 100 分。', en: 'Out of 100.' },
    example: '94',
  }) as const;

/** 0 to 100; the usual questions after a class (DOMAIN C3). */
export const scores = {
  contents: score('培训内容', 'Content', '课程内容', '内容', '课程设置'),
  teachers: score('师资水平', 'Teachers', '授课教师', '教师', '师资', '教学水平', '授课水平'),
  organisation: score('组织管理', 'Organisation', '组织', '管理', '培训组织'),
  services: score('后勤保障', 'Board and lodging', '后勤', '后勤服务', '食宿', '食宿安排'),
} as const satisfies Columns;
