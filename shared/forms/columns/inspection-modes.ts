/** How inspections are held; plans of inspections and inspections say it alike. */
import { list } from './choices.ts';

export const inspectionModes = list(
  { code: 'regular', zh: '定期检查', en: 'Regular', also: ['定期'] },
  { code: 'unannounced', zh: '不定期检查', en: 'Unannounced', also: ['不定期', '随机', '抽查'] },
);
