/** Rows of a register as the report has them, with their codes. */
import type { Form, Row } from '../form/define-form.ts';
import type { Programme } from '../ground/define-programme.ts';
import type { FundingRow } from '../tables/rows.ts';
import type { RegisterFact } from './facts.ts';
import type { Placed } from './project-places.ts';

/** What the tables of bases, fields and recommendations are made of. */
export type OrganisationHoldings = Placed & {
  readonly programme: Programme;
  readonly month: string;
  readonly funding: readonly FundingRow[];
  readonly registers?: readonly RegisterFact[] | undefined;
};

export type CodedRow = { readonly code: string; readonly row: Row };

export const rowsOfRegister = (
  registers: readonly RegisterFact[] | undefined,
  { id }: Pick<Form, 'id'>,
): readonly CodedRow[] =>
  (registers ?? [])
    .filter(({ form }) => form.id === id)
    .flatMap(({ rows, codes }) => rows.map((row, i) => ({ code: codes?.[i] ?? '', row })));
