/**
 * Movements that registers tell: promised, applied for, approved and appropriated (notice 80, 93). A promise and an
 * application stand from the beginning of their year; what a day is told of belongs to its month. What a class was
 * settled at and what was decided at the end of a year are assertions, held against the flows and never added to them.
 */
import type { Row } from '../form/define-form.ts';
import { wholeLine } from '../forms/columns/budget-lines.ts';
import { ownerOf } from '../registers/codes.ts';
import { documentPath } from '../submission/submission.ts';
import type { Account, MoneyState, Movement } from './movements.ts';

/** Rows of a register with their codes, as they held at the end of a month. */
export type Registered = {
  readonly form: { readonly id: string };
  readonly rows: readonly Row[];
  readonly codes?: readonly string[] | undefined;
};

export type Coded = { readonly row: Row; readonly code: string; readonly unit: string };
export const rowsOf = (registers: readonly Registered[], id: string): readonly Coded[] =>
  registers
    .filter(({ form }) => form.id === id)
    .flatMap(({ rows, codes = [] }) =>
      rows.flatMap((row, i) => {
        const code = codes[i];
        const unit = code === undefined ? undefined : ownerOf(code);
        return code === undefined || unit === undefined ? [] : [{ row, code, unit }];
      }),
    );

/** PT2015-NYW-001 */
export const yearOfCode = (code: string): string => code.slice(2, 6);

/** Of who said so: what is decided on a unit's money stands in a document of the finance bureau. */
export const documentOf = (form: string, code: string): string =>
  documentPath({ unit: ownerOf(code) as string, form, period: yearOfCode(code) });

export const text = (row: Row, column: string): string | undefined => row[column] as string | undefined;

/** Registers that tell movements, and the one that is held against them. */
export const registersOfMoney = [
  'matching',
  'fiscal-application',
  'fiscal-result',
  'appropriation',
  'settlement',
] as const;

export const registeredMovements = (registers: readonly Registered[]): readonly Movement[] => {
  const movement = (
    form: string,
    state: MoneyState,
    { code, unit }: Pick<Coded, 'code' | 'unit'>,
    of: Omit<Account, 'unit'>,
    month: string,
    fen: unknown,
  ): readonly Movement[] =>
    typeof fen === 'number' && fen > 0
      ? [
          {
            state,
            unit,
            ...of,
            line: wholeLine.code,
            month,
            fen,
            document: documentOf(form, code),
            row: code,
          },
        ]
      : [];
  const applications = new Map(rowsOf(registers, 'fiscal-application').map((each) => [each.code, each]));
  const accountOf = ({ row }: Coded): Omit<Account, 'unit'> => ({
    project: String(row.project),
    source: 'government',
    level: text(row, 'fiscalLevel'),
  });
  const answering = (form: string, state: MoneyState, day: string, amount: string): readonly Movement[] =>
    rowsOf(registers, form).flatMap(({ row, code }) => {
      const application = applications.get(String(row.application));
      if (!application) return [];
      const { unit } = application;
      return movement(
        form,
        state,
        { code, unit },
        accountOf(application),
        String(row[day]).slice(0, 7),
        row[amount],
      );
    });
  return [
    ...rowsOf(registers, 'matching').flatMap((each) => {
      const { row } = each;
      const of = {
        project: String(row.project),
        source: String(row.source),
        level: text(row, 'fiscalLevel'),
      };
      return movement('matching', 'promised', each, of, `${yearOfCode(each.code)}-01`, row.amount);
    }),
    ...[...applications.values()].flatMap((each) =>
      movement(
        'fiscal-application',
        'applied',
        each,
        accountOf(each),
        `${yearOfCode(each.code)}-01`,
        each.row.amount,
      ),
    ),
    ...answering('fiscal-result', 'approved', 'decidedOn', 'approved'),
    ...answering('appropriation', 'appropriated', 'on', 'amount'),
  ];
};
