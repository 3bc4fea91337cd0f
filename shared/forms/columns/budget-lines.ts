/** Lines that money is budgeted and spent by. */
import { list } from './choices.ts';

/** Budget lines as training budgets have them (DOMAIN C7); the last two may not use programme funds, notice 85. */
export const budgetLines = list(
  { code: 'teaching', zh: '授课费', en: 'Teaching fees', also: ['讲课费', '课酬'] },
  { code: 'accommodation', zh: '住宿费', en: 'Accommodation' },
  { code: 'meals', zh: '伙食费', en: 'Meals', also: ['餐费'] },
  { code: 'travel', zh: '交通费', en: 'Transport' },
  { code: 'venue', zh: '场地租用费', en: 'Venue', also: ['场地费'] },
  { code: 'equipment', zh: '设备租用费', en: 'Equipment hire', also: ['设备费'] },
  { code: 'materials', zh: '学习资料费', en: 'Materials', also: ['资料费', '教材费'] },
  { code: 'online', zh: '网络课程资源费', en: 'Online courses', also: ['网络费'] },
  { code: 'guidance', zh: '指导与跟踪费', en: 'Guidance and follow-up', also: ['指导费'] },
  { code: 'office', zh: '办公用品费', en: 'Office supplies', also: ['办公费'] },
  { code: 'other', zh: '其他培训支出', en: 'Other training costs', also: ['其他'] },
  { code: 'construction', zh: '基地基本建设', en: 'Base construction', also: ['基本建设'] },
  { code: 'running', zh: '基地日常经费', en: 'Base running costs', also: ['日常经费'] },
);

/** Where money comes in, is passed on or goes back, it is mostly told as a whole. */
export const wholeLine = {
  code: 'whole',
  zh: '不分科目（总额）',
  en: 'All lines together',
  also: ['不分科目', '总额', '到位总额', '合计'],
} as const;
export const fundingLines = list(...budgetLines, wholeLine);
