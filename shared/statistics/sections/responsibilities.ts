import { responsibilityTexts as words } from '../../words/report-organisation.ts';
import { defineSection } from '../define-section.ts';

/** Its tables show whose the fields are and what was held in them, see print-responsibility.ts. */
export const responsibilities = defineSection({
  id: 'responsibility',
  title: words.title,
  empty: () => ({}),
  print: () => [],
});
