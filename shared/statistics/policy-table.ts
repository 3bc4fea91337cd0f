/** Training that carries out a policy document. */
import { legalBasis } from '../forms/legal-basis.ts';
import { linkNamed } from '../forms/rules/plan-links.ts';
import { same } from '../ground/bilingual.ts';
import { phaseTexts as words } from '../words/report-phases.ts';
import { frameOf } from './frame.ts';
import { type CodedRow, type OrganisationHoldings, rowsOfRegister } from './register-rows.ts';
import { withSpan } from './span.ts';
import type { Table } from './table.ts';
import { column } from './table-column.ts';
import { listedIn, trainingColumns, trainingUnder } from './training-under.ts';

export const lasts = ({ from, to }: CodedRow['row'], year: string): boolean =>
  String(from ?? '') <= `${year}-12-31` && String(to ?? '9999') >= `${year}-01-01`;

export const basisTable = (holdings: OrganisationHoldings): readonly Table[] => {
  const listed = listedIn(rowsOfRegister(holdings.registers, legalBasis));
  const under = trainingUnder(holdings);
  const told = listed
    .map(({ code, title }) => ({
      title,
      ...under(({ basis }) => linkNamed(listed, basis)?.code === code),
    }))
    .filter(({ planned }) => planned.length > 0);
  return told.length
    ? [
        {
          id: 'projects-by-basis',
          title: withSpan(words.bases, frameOf(holdings.programme, holdings.month)),
          columns: [column(words.basis, 'text'), ...trainingColumns],
          rows: told.map(({ title, cells }) => ({ cells: [same(title), ...cells] })),
          notes: [],
        },
      ]
    : [];
};
