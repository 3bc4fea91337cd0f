import { phaseTexts as words } from '../../words/report-phases.ts';
import { defineSection } from '../define-section.ts';

/** Its tables compare rows of registers with days and with what was held, see print-phases.ts. */
export const phases = defineSection({ id: 'phases', title: words.title, empty: () => ({}), print: () => [] });
