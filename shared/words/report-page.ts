/** Words that only the report's page and its charts need. */
import { monthNames } from './report.ts';

export const chartTexts = {
  months: monthNames,
  nothing: { zh: '暂无金额。', en: 'No money yet.' },
} as const;

/** Section numbers as bulletins print them. */
export const sectionNumbers = {
  zh: ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三', '十四'],
  en: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14'],
} as const;
export const sectionMark = { zh: '{number}、', en: '{number}.' } as const;

export const pageTexts = {
  reportTo: {
    zh: '报：市专业技术人才知识更新工程联席会议组长、副组长。',
    en: 'To: the heads of the joint conference of the programme.',
  },
  sendTo: {
    zh: '送：联席会议成员单位，各区、市人力资源和社会保障局，市直有关部门（单位）。',
    en: 'Cc: members of the joint conference, HR bureaus of the districts and cities, departments and units of the city.',
  },
  distribute: { zh: '发：各报送单位。', en: 'Distributed to all reporting units.' },
} as const;
