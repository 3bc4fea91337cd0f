/** How far an inspection or one of its findings is; a unit sees nothing of what is still on site. */
import { list } from './choices.ts';

export const inspectionStages = list(
  { code: 'site', zh: '现场检查', en: 'On site', also: ['检查中'] },
  { code: 'opinion', zh: '征求意见', en: 'Opinion asked', also: ['交换意见'] },
  { code: 'final', zh: '定稿', en: 'Final', also: ['已定稿'] },
);
