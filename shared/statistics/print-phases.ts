/**
 * How the phases proceed, who adopted whose good practice, and what training stands under major projects, policy documents and
 * demonstration projects (notice 4, 9, 10, 44–48, 68). Training is what class returns say: people as stated last, hours of
 * classes that say who passed.
 */

import { demonstrationTable } from './demonstration-table.ts';
import { majorTable } from './major-project-table.ts';
import { milestoneTable } from './milestone-table.ts';
import { basisTable } from './policy-table.ts';
import { practiceTable } from './practice-table.ts';
import type { OrganisationHoldings } from './register-rows.ts';
import type { Table } from './table.ts';

export const printPhases = (holdings: OrganisationHoldings): readonly Table[] => [
  ...milestoneTable(holdings),
  ...practiceTable(holdings),
  ...majorTable(holdings),
  ...basisTable(holdings),
  ...demonstrationTable(holdings),
];
