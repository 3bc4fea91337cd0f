import type { Columns } from '../../form/define-form.ts';
import { groups, titleLevels } from './trainee-choices.ts';

/** Whom a planned class is for: in words, and by the groups that statistics count. */
export const planAudience = {
  audience: {
    kind: 'text',
    words: true,
    maxLength: 200,
    width: 220,
    header: { zh: '培训对象', en: 'Audience' },
    example: '海洋渔业企业和推广机构技术人员',
    help: {
      zh: '用文字写明面向哪些单位、哪些人员。',
      en: 'Say in words which employers and people it is for.',
    },
    also: [
      '对象',
      '参训对象',
      '参加对象',
      '学员对象',
      '研修对象',
      '招生对象',
      '面向对象',
      '培训人员',
      '参训人员',
      '参加人员',
      '参训范围',
      '学员范围',
      '培训对象及范围',
    ],
  },
  groups: {
    kind: 'choices',
    options: groups,
    header: { zh: '培养对象', en: 'Target group' },
    also: ['Trainee groups', '对象类别', '人才类别', '人员类别', '培养对象类别'],
  },
  titleLevels: {
    kind: 'choices',
    options: titleLevels,
    header: { zh: '职称级别', en: 'Title level' },
    also: ['职称层次', 'Title levels', '职称等级', '职称要求', '学员职称级别', '对象职称级别'],
  },
} as const satisfies Columns;
