/**
 * Bases as their registry has them at the end of the month: how many of each level beside the target (notice 38), what was
 * held at each (37, 75), what is planned by trade (40), and at the end of a year those to think about.
 */

import { foldText } from '../form/fold-text.ts';
import { baseApplication } from '../forms/base-application.ts';
import { basePlan } from '../forms/base-plan.ts';
import { baseReport } from '../forms/base-report.ts';
import { baseResult } from '../forms/base-result.ts';
import { baseLevels } from '../forms/choices.ts';
import { satisfaction } from '../forms/satisfaction.ts';
import { type Bilingual, fill, same } from '../ground/bilingual.ts';
import { yearOf } from '../ground/period.ts';
import { movementsOf } from '../money/movements.ts';
import { paidFor, selfPaidShare } from '../money/self-paid.ts';
import { reportTexts } from '../words/report.ts';
import { basesTexts as words } from '../words/report-organisation.ts';
import { frameOf } from './frame.ts';
import { type HeldAtBase, heldAtBases, hostsOf, type Rated } from './held-at-bases.ts';
import { type OrganisationHoldings, rowsOfRegister } from './register-rows.ts';
import { withSpan } from './span.ts';
import { hours, round, share, type Table, type TableCell } from './table.ts';
import { column } from './table-column.ts';

type Base = {
  readonly name: string;
  readonly level: string;
  readonly demonstration: boolean;
  readonly trade: string | undefined;
};

/** Those designated and not withdrawn; a later result of the same name takes the place of an earlier one. */
const basesIn = ({ registers }: OrganisationHoldings): readonly Base[] =>
  rowsOfRegister(registers, baseResult)
    .filter(({ row }) => row.result === 'accepted')
    .map(({ row }) => ({
      name: String(row.name),
      level: String(row.level),
      demonstration: row.demonstration === true,
      trade: row.trade === undefined ? undefined : String(row.trade),
    }));

const levelNamed = (code: string): Bilingual => {
  const { zh, en } = baseLevels.find((level) => level.code === code) ?? { zh: code, en: code };
  return { zh, en };
};

const levelTable = (holdings: OrganisationHoldings, bases: readonly Base[]): Table => {
  const { programme, registers, month } = holdings;
  const applications = rowsOfRegister(registers, baseApplication).filter(
    ({ code }) => code.slice(2, 6) === yearOf(month),
  );
  const targets = programme.baseTargets ?? [];
  const figures = (level: string | undefined): readonly TableCell[] => {
    const own = bases.filter((base) => level === undefined || base.level === level);
    const target = targets.find((each) => each.level === level)?.bases;
    return [
      own.length,
      own.filter(({ demonstration }) => demonstration).length,
      applications.filter(({ row }) => level === undefined || row.level === level).length,
      target ?? null,
    ];
  };
  return {
    id: 'bases-by-level',
    title: words.levels,
    columns: [
      column(words.level, 'text'),
      column(words.inForce, 'count'),
      column(words.demonstration, 'count'),
      column(words.applied, 'count'),
      column(words.target, 'count'),
    ],
    rows: [
      ...baseLevels.map(({ code }) => ({ cells: [levelNamed(code), ...figures(code)] })),
      { cells: [reportTexts.total, ...figures(undefined)], role: 'total' as const },
    ],
    notes: [],
  };
};

const cardTable = (
  holdings: OrganisationHoldings,
  bases: readonly Base[],
  heldAt: (base: string) => HeldAtBase,
): Table => {
  const { programme, month, funding } = holdings;
  const movements = funding.flatMap(movementsOf).filter((movement) => movement.month <= month);
  const frame = frameOf(programme, month);
  return {
    id: 'base-cards',
    title: withSpan(words.card, frame),
    columns: [
      column(words.base, 'text'),
      column(words.level, 'text'),
      column(words.classes, 'count'),
      column(words.persons, 'count'),
      column(words.passRate, 'share'),
      column(words.hours, 'hours'),
      column(words.satisfaction, 'hours'),
      column(words.outside, 'count'),
      column(words.publicClasses, 'count'),
      column(words.selfPaid, 'share'),
    ],
    rows: bases.map(({ name, level }) => {
      const held = heldAt(name);
      const selfPaid = selfPaidShare(paidFor(movements, held.codes));
      return {
        cells: [
          same(name),
          levelNamed(level),
          held.classes,
          held.persons,
          share(held.passed, held.examined),
          hours(held.hours),
          held.satisfaction === undefined ? null : round(held.satisfaction, 1),
          held.outside,
          held.publicClasses,
          selfPaid === undefined ? null : round(selfPaid * 100, 1),
        ],
      };
    }),
    notes: [words.cardNote],
  };
};

/** Sectors as they are written in the plan and in the results, folded. */
const tradeTable = ({ registers }: OrganisationHoldings, bases: readonly Base[]): readonly Table[] => {
  const planned = rowsOfRegister(registers, basePlan);
  const names = new Map<string, string>();
  for (const name of [
    ...planned.map(({ row }) => String(row.trade)),
    ...bases.flatMap(({ trade }) => (trade === undefined ? [] : [trade])),
  ])
    if (!names.has(foldText(name))) names.set(foldText(name), name);
  if (names.size === 0) return [];
  return [
    {
      id: 'bases-by-trade',
      title: words.trades,
      columns: [column(words.trade, 'text'), column(words.planned, 'count'), column(words.inForce, 'count')],
      rows: [...names].map(([key, name]) => ({
        cells: [
          same(name),
          planned
            .filter(({ row }) => foldText(String(row.trade)) === key)
            .reduce((sum, { row }) => sum + Number(row.bases), 0),
          bases.filter(({ trade }) => trade !== undefined && foldText(trade) === key).length,
        ],
      })),
      notes: [],
    },
  ];
};

/** Only a whole year says whether a base did what it has to. */
const exitTable = (
  { programme, month, registers }: OrganisationHoldings,
  bases: readonly Base[],
  heldAt: (base: string) => HeldAtBase,
): readonly Table[] => {
  if (!month.endsWith('-12')) return [];
  const reported = new Set(
    rowsOfRegister(registers, baseReport).map(({ row }) => foldText(String(row.name))),
  );
  const rows = bases.flatMap(({ name, level }) => {
    const { classes, persons } = heldAt(name);
    const duty = programme.baseDuties.find((each) => each.level === level)?.persons ?? 0;
    const reasons: readonly Bilingual[] = [
      ...(reported.has(foldText(name)) ? [] : [words.noReport]),
      ...(classes === 0 ? [words.noClass] : []),
      ...(classes > 0 && persons < duty ? [fill(words.belowDuty, { persons, duty })] : []),
    ];
    const told = {
      zh: reasons.map(({ zh }) => zh).join('；'),
      en: reasons.map(({ en }) => en).join('; '),
    };
    return reasons.length ? [{ cells: [same(name), levelNamed(level), told] }] : [];
  });
  return rows.length
    ? [
        {
          id: 'base-exits',
          title: words.exits,
          columns: [column(words.base, 'text'), column(words.level, 'text'), column(words.reasons, 'text')],
          rows,
          notes: [words.exitNote],
        },
      ]
    : [];
};

export const printBases = (holdings: OrganisationHoldings): readonly Table[] => {
  const bases = basesIn(holdings);
  const { programme, month, classes, projects, registers } = holdings;
  const planned = rowsOfRegister(registers, basePlan);
  if (bases.length + planned.length === 0) return [];
  const heldAt = heldAtBases({
    units: programme.units,
    unitPrefixes: programme.unitPrefixes,
    classes: classes.filter((held) => yearOf(held.month) === yearOf(month) && held.month <= month),
    hostOf: hostsOf(projects.map(({ code, host = '' }) => ({ code, host }))),
    rated: rowsOfRegister(registers, satisfaction).map(({ row }) => row as unknown as Rated),
  });
  return [
    levelTable(holdings, bases),
    ...(bases.length ? [cardTable(holdings, bases, heldAt)] : []),
    ...tradeTable(holdings, bases),
    ...exitTable(holdings, bases, heldAt),
  ];
};
