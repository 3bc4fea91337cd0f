/** Quality of training (notice 61, 64, 89): its tables follow from ledgers and registers, see print-quality.ts. */
import { qualityTexts as words } from '../../words/report-supervision.ts';
import { defineSection } from '../define-section.ts';

export const quality = defineSection({
  id: 'quality',
  title: words.title,
  empty: () => ({}),
  print: () => [],
});
