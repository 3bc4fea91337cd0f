/** Words that only the report's page and its charts need. */
import type { Bilingual } from '../ground/bilingual.ts';
import { monthNames } from './month-names.ts';

export const chartTexts = {
  months: monthNames,
  nothing: { zh: '暂无金额。', en: 'No amounts yet.' },
} as const;

const digits = '一二三四五六七八九';
const digitOf = (n: number): string => digits.charAt(n - 1);

/** Section numbers as bulletins print them: 一, 十一, 二十. @param place from 0, at most 98 */
export const sectionNumber = (place: number): Bilingual => {
  const [tens, ones] = [Math.floor((place + 1) / 10), (place + 1) % 10];
  const zh = tens === 0 ? digitOf(ones) : `${tens > 1 ? digitOf(tens) : ''}十${ones ? digitOf(ones) : ''}`;
  return { zh, en: String(place + 1) };
};
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
