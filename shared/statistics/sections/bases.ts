import { basesTexts as words } from '../../words/report-organisation.ts';
import { defineSection } from '../define-section.ts';

/** Its tables compare rows of registers with the classes held, see print-bases.ts. */
export const bases = defineSection({ id: 'bases', title: words.title, empty: () => ({}), print: () => [] });
