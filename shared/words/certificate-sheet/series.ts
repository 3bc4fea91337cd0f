/** Series of numbers. */
import { texts } from '../texts.ts';

export const seriesWords = texts({
  seriesTab: { zh: '号段 {year}', en: 'Series {year}' },
  seriesTitle: {
    zh: '{mark} {year}年各号段编号情况。核定或停用：选“号段（市局）…”，输入“07 单位全称 理由”，停用的在前面写“停用”',
    en: 'Series {mark} in {year}. To give a unit one choose “Number series (bureau)…” and enter “07 unit reason”; begin with “close” to close it',
  },
  askSeries: {
    zh: '查看的直接确定；核定的输入“07 单位全称 理由”；停用的输入“停用 07 单位全称 理由”：',
    en: 'Leave empty to view; “07 unit reason” gives a unit a series; “close 07 unit reason” closes it:',
  },
  wrongSeries: {
    zh: '没有读懂“{text}”。格式为“07 单位全称 理由”，号段为 01 至 99。',
    en: '“{text}” was not understood. Write “07 unit reason”; a series is 01 to 99.',
  },
  seriesHeader: { zh: '号段', en: 'Series' },
  unit: { zh: '单位', en: 'Unit' },
  lastNumber: { zh: '已编到', en: 'Last number' },
  since: { zh: '核定日期', en: 'Since' },
  open: { zh: '启用', en: 'open' },
  closed: { zh: '停用', en: 'closed' },
});
