import { recommendationTexts as words } from '../../words/report-organisation.ts';
import { defineSection } from '../define-section.ts';

/** Its tables show ranks with their reasons and results over the years, see print-recommendations.ts. */
export const recommendations = defineSection({
  id: 'recommendations',
  title: words.title,
  empty: () => ({}),
  print: () => [],
});
