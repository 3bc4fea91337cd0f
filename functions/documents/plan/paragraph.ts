import type { Bilingual } from '../../../shared/ground/bilingual.ts';

export type Paragraph = { readonly kind: 'heading' | 'text'; readonly text: Bilingual };

export const text = (said: Bilingual): Paragraph => ({ kind: 'text', text: said });
