/** What a version changed against the one in force, on receipts and in the history. */
import { texts } from './texts.ts';

export const changeWords = texts({
  counts: {
    zh: '与第 {from} 版相比：新增 {added} 行，修改 {changed} 行，删除 {removed} 行',
    en: 'Against version {from}: {added} {added|row|rows} added, {changed} changed, {removed} removed',
  },
  figure: {
    zh: '第 {row} 行“{column}”{before} → {after}',
    en: 'row {row}, “{column}”: {before} → {after}',
  },
  removedFigure: {
    zh: '原第 {row} 行（已删）“{column}”{before} → {after}',
    en: 'former row {row} (removed), “{column}”: {before} → {after}',
  },
  empty: { zh: '空', en: 'empty' },
  more: { zh: '另有 {count} 处', en: '{count} more' },
});
