/** Words that only the report's page and its charts need. */
import { monthNames } from './report.ts';

export const chartTexts = {
  months: monthNames,
  nothing: { zh: '暂无金额。', en: 'No amounts yet.' },
} as const;

/** Section numbers as bulletins print them. */
export const sectionNumbers = {
  zh: [
    '一',
    '二',
    '三',
    '四',
    '五',
    '六',
    '七',
    '八',
    '九',
    '十',
    '十一',
    '十二',
    '十三',
    '十四',
    '十五',
    '十六',
  ],
  en: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15', '16'],
} as const;
export const sectionMark = { zh: '{number}、', en: '{number}.' } as const;

/** Who issues the report (notice 50: the office sits in the bureau) and to whom it goes. */
export const pageTexts = {
  scrolls: { zh: '表格较宽，可左右滑动查看。', en: 'This table is wide: swipe sideways to see the rest.' },
  issuer: { zh: '{conference}办公室', en: 'Office of the {conference}' },
  reportTo: { zh: '报：{conference}组长、副组长。', en: 'To: heads of the {conference}.' },
  sendTo: {
    zh: '送：联席会议成员单位，各区（市）人力资源和社会保障局，市直有关部门（单位）。',
    en: 'Cc: members of the conference, HR bureaus of districts and county-level cities, municipal departments and units.',
  },
  distribute: { zh: '发：各报送单位。', en: 'Distribution: all reporting units.' },
} as const;
