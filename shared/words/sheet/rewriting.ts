/** Applying the values that the check suggests. */
import { texts } from '../texts.ts';

export const rewritingWords = texts({
  rewriteTitle: { zh: '采用识别结果', en: 'Apply suggested values' },
  rewriteNothing: { zh: '无可采用的识别结果。', en: 'There are no suggested values to apply.' },
  rewriteQuestion: {
    zh: '将按识别结果修改 {count} 处，如{place}改为“{understood}”。是否继续？',
    en: 'Change {count} {count|cell to its suggested value|cells to their suggested values}, for example {place} to “{understood}”?',
  },
  rewriteSelectedQuestion: {
    zh: '将按识别结果修改所选区域中的 {count} 处，如{place}改为“{understood}”。是否继续？',
    en: 'Change {count} selected {count|cell to its suggested value|cells to their suggested values}, for example {place} to “{understood}”?',
  },
  rewriteSelectedNothing: {
    zh: '所选区域无识别结果，其他区域有 {count} 处。全部采用的，请只选一个单元格。',
    en: 'No suggested values are selected; {count} elsewhere. Select a single cell to apply all.',
  },
  rewriteDone: {
    zh: '已修改 {count} 处，可用“撤销”恢复。',
    en: '{count} {count|cell|cells} updated. Use Undo to restore {count|it|them}.',
  },
});
