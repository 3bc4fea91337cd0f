/** What the timing of Google's calls says; of development builds only. */
import { texts } from './texts.ts';

export const measureWords = texts({
  title: { zh: '计时', en: 'Timing' },
  running: {
    zh: '正在为谷歌表格的各类调用计时，约需一至四分钟，请勿操作本表格。',
    en: 'Timing each class of call of Google Sheets. This takes one to four minutes; please leave the spreadsheet alone.',
  },
  done: { zh: '计时完成，结果见工作表“{tab}”。', en: 'Timing is finished; see the tab “{tab}”.' },
  tab: { zh: '计时结果', en: 'Timing results' },
  head: {
    zh: '谷歌表格各类调用耗时（毫秒）{at}：低、中、高为各次耗时由短到长第 10%、50%、90% 处',
    en: 'Time taken by each class of call (ms), {at}: low, mid and high are the 10th, 50th and 90th percentiles',
  },
  what: { zh: '类别', en: 'Class' },
  call: { zh: '调用', en: 'Call' },
  times: { zh: '次数', en: 'Times' },
  low: { zh: '低', en: 'Low' },
  mid: { zh: '中', en: 'Mid' },
  high: { zh: '高', en: 'High' },
});
