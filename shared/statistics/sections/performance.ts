/** What came of the money (notice 79, 81): nothing to add up by itself, its tables follow from ledgers and registers. */
import { performanceTexts as words } from '../../words/report-performance.ts';
import { defineSection } from '../define-section.ts';

export const performance = defineSection({
  id: 'performance',
  title: words.title,
  empty: () => ({}),
  print: () => [],
});
