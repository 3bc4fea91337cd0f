/**
 * Money that was given back is reported twice: by whoever rectifies a finding or closes a case (notice 89, 94), and as returned by
 * the unit's money return, which alone is in the ledger. What the first says and the second does not is asked about.
 */
import type { Reference, Row, RuleContext, SheetRule } from '../../form/define-form.ts';
import { printYuan } from '../../form/kinds/money.ts';
import type { Bilingual } from '../../ground/bilingual.ts';

/** Of the ledger, fen in a month. */
export type Returned = {
  readonly unit: string;
  readonly project: string;
  /** ISO month. */
  readonly month: string;
  readonly fen: number;
};
/** By a rectification or a case: fen, since what was wrong was found. */
export type ReportedReturn = {
  readonly unit: string;
  /** Code of the project or of a class; all that the unit has where it is not known. */
  readonly about?: string | undefined;
  readonly since: string;
  readonly fen: number;
};
export type ComparedReturn<T, R> = {
  readonly reports: readonly [T, ...T[]];
  /** Of the ledger what was returned since the first of it. */
  readonly returned: readonly R[];
  /** What each adds up to. Fen. */
  readonly fen: number;
  readonly ledger: number;
  readonly since: string;
};

const isAbout = ({ project }: Returned, about: string | undefined): boolean =>
  about === undefined || about === project || about.indexOf(`${project}-`) === 0;

/** Several that are about one project of a unit are one comparison: the ledger has their sum. */
export const compareReturns = <T extends ReportedReturn, R extends Returned>(
  reports: readonly T[],
  returned: readonly R[],
): readonly ComparedReturn<T, R>[] => {
  const groups = new Map<string, [T, ...T[]]>();
  for (const each of reports) {
    const own = returned.find((of) => of.unit === each.unit && isAbout(of, each.about));
    const key = `${each.unit}#${each.about === undefined ? '' : (own?.project ?? each.about)}`;
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()].map((group): ComparedReturn<T, R> => {
    const [{ unit, about }] = group;
    const since = group.map((each) => each.since).sort()[0] as string;
    const months = returned.filter((of) => of.unit === unit && of.month >= since && isAbout(of, about));
    return { reports: group, returned: months, fen: sum(group), ledger: sum(months), since };
  });
};
const sum = (of: readonly { readonly fen: number }[]): number => of.reduce((all, { fen }) => all + fen, 0);

const codeOfPlan = /^\d{4}[A-Z]-[A-Z0-9]+-/;
/** What of a plan a finding or a case is about: what it names, or what the flag is about that it comes from. */
export const findingAbout = ({ class: held, project, flag }: Row): string | undefined =>
  [held, project, ...String(flag ?? '').split('/')].map(String).find((part) => codeOfPlan.test(part));
/** The month from which on money may have been returned for it: of the finding or the inspection, else its year. */
export const findingSince = (code: string, { askedOn, inspectedOn }: Row): string =>
  String(askedOn ?? inspectedOn ?? `${code.slice(2, 6)}-01`).slice(0, 7);

const inLedger = (references: readonly Reference[]): readonly Returned[] =>
  references.map(({ facts }) => facts as unknown as Returned);

/**
 * Silent where what money returns say is not known.
 * @param verb what was done with the money, as the sheet calls it
 * @param reportOf what a row reports, undefined where nothing
 */
export const returnedInLedger = (
  verb: Bilingual,
  reportOf: (row: Row, context: RuleContext) => Omit<ReportedReturn, 'fen'> | undefined,
): SheetRule => ({
  code: 'returned-not-in-ledger',
  stage: 'references',
  severity: 'warning',
  message: {
    zh: `${verb.zh} {told} 元，经费执行情况表自 {since} 起退回 {ledger} 元，相差 {difference} 元。`,
    en: `{told} yuan ${verb.en}; the funding returns since {since} say that {ledger} yuan was returned, {difference} yuan less.`,
  },
  fix: {
    zh: '请核对；退回当月的经费执行情况表尚未报送的，报送时填入“本月退回”。',
    en: 'Check both; if the funding return of that month is still to come, enter the amount there under “Returned”.',
  },
  broken: (rows, context) => {
    const { returned } = context.references;
    if (!returned) return [];
    const reports = rows.flatMap((row, i) => {
      const fen = row.returned as number | undefined;
      const of = fen ? reportOf(row, context) : undefined;
      return of && fen ? [{ ...of, fen, row: i }] : [];
    });
    return compareReturns(reports, inLedger(returned)).flatMap(({ reports: [first], fen, ledger, since }) =>
      fen > ledger
        ? [
            {
              row: first.row,
              column: 'returned',
              params: {
                told: printYuan(fen),
                since,
                ledger: printYuan(ledger),
                difference: printYuan(fen - ledger),
              },
            },
          ]
        : [],
    );
  },
});
