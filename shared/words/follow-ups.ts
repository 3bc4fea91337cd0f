/** What is due of key projects (notice 64). */
import type { Bilingual } from '../ground/bilingual.ts';

export const followUpTexts = {
  'half-year': { zh: '结班满 6 个月的成果追踪', en: 'follow-up 6 months after the project ended' },
  year: { zh: '结班满 12 个月的成果追踪', en: 'follow-up 12 months after the project ended' },
} as const satisfies Record<string, Bilingual>;
