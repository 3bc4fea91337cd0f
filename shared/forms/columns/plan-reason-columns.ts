import type { Columns } from '../../form/define-form.ts';

/** What a planned class serves: a guide, a major project, another talent programme, a policy document. */
export const planReasons = {
  // notice 72: plans follow the guides
  guide: {
    kind: 'reference',
    to: 'guide',
    header: { zh: '对应项目指南', en: 'Guide item' },
    also: ['项目指南', '指南编号', '项目指南编号'],
    help: {
      zh: '按年度项目指南安排的，选择指南中的方向。',
      en: 'If the class follows the year’s guide, choose its item.',
    },
    example: 'ZN{year}-{bureau}-001',
  },
  // notice 68, 9, 4
  majorProject: {
    kind: 'text',
    words: true,
    cites: 'major-project',
    maxLength: 80,
    header: { zh: '结合的重大专项（工程）', en: 'Linked major project' },
    also: [
      '重大专项',
      '重大工程',
      '重大专项（工程）',
      '结合重大专项',
      '结合的重大工程',
      '依托重大专项',
      '依托工程',
      '依托项目',
    ],
    example: '海洋强市建设',
    help: {
      zh: '填写“重大项目登记表”中的编号或名称。',
      en: 'Code or name in “Major projects”.',
    },
  },
  talentProgramme: {
    kind: 'text',
    words: true,
    cites: 'major-project',
    maxLength: 80,
    header: { zh: '衔接的人才工程', en: 'Linked talent programme' },
    also: ['重大人才工程', '人才工程', '衔接的重大人才工程'],
    help: {
      zh: '与其他重大人才工程衔接的填写其编号或名称。',
      en: 'Code or name of another talent programme, if the project is linked with one.',
    },
  },
  basis: {
    kind: 'reference',
    to: 'basis',
    width: 220,
    header: { zh: '政策依据', en: 'Policy document' },
    also: ['立项依据', '依据文件'],
    help: {
      zh: '专为落实某项文件安排的，选择“政策依据登记表”中的文件。',
      en: 'The document in “Policy documents”, if the project carries it out.',
    },
  },
} as const satisfies Columns;
