/**
 * 培训班质量卡: what there is to say of a class, on one page (notice 61, 89): who passed, what those who attended said, its
 * certificates, what returns tell differently of it, what inspections found, and its money. Figures stand beside each other and
 * no score is made of them.
 */
import { inspectionFinding } from '../forms/inspection-finding.ts';
import { rectification } from '../forms/rectification.ts';
import { type Bilingual, fill, same } from '../ground/bilingual.ts';
import { classCardWords as words } from '../words/class-card.ts';
import { flagStateTexts } from '../words/supervision.ts';
import type { ClassQuality } from './class-quality.ts';
import type { FlagState } from './state.ts';

export type ClassCard = {
  readonly class: string;
  readonly title: string;
  readonly unitName: Bilingual;
  /** ISO dates. */
  readonly start: string;
  readonly end: string;
  readonly host?: string | undefined;
  readonly hours: number;
  readonly onlineHours?: number | undefined;
  readonly onlineRecord?: string | undefined;
  readonly persons: number;
  readonly passed?: number | undefined;
  readonly quality: ClassQuality;
  /** `outstanding`: passed, and without a valid one. */
  readonly certificates: {
    readonly issued: number;
    readonly void: number;
    readonly replaced: number;
    readonly outstanding: number;
  };
  /** Yuan: told by class returns, spent net by lines of money, settled; `perHour` for each hour of each person passed. */
  readonly money: {
    readonly told: number;
    readonly spent: number;
    readonly settled: number;
    readonly perHour?: number | undefined;
  };
  readonly flags: readonly {
    readonly key: string;
    readonly title: Bilingual;
    readonly says: Bilingual;
    readonly state: FlagState;
    readonly explanation?: string | undefined;
    readonly reason?: string | undefined;
  }[];
  readonly findings: readonly {
    readonly code: string;
    readonly problems: string;
    readonly stage: string;
    readonly judged?: string | undefined;
    readonly rectifyBy?: string | undefined;
    readonly daysOver?: number | undefined;
    /** What the unit did, as it says. */
    readonly rectified?: { readonly status: string; readonly measures: string } | undefined;
  }[];
};

/** A line of the card. */
export type ClassLine = {
  readonly title: Bilingual;
  /** Left out where the words say it. */
  readonly value?: number;
  readonly format?: 'count' | 'money' | 'score' | 'hours';
  readonly note?: Bilingual;
};

const named = (options: readonly ({ readonly code: string } & Bilingual)[], code: string): Bilingual => {
  const { zh, en } = options.find((option) => option.code === code) ?? same(code);
  return { zh, en };
};
const joined = (parts: readonly (Bilingual | undefined)[]): Bilingual => {
  const said = parts.filter((part) => part !== undefined);
  return { zh: said.map(({ zh }) => zh).join('；'), en: said.map(({ en }) => en).join('; ') };
};

const taught = ({ hours, onlineHours, onlineRecord, persons, passed }: ClassCard): readonly ClassLine[] => [
  {
    title: words.hours,
    value: hours,
    format: 'hours',
    ...(onlineHours && {
      note: onlineRecord
        ? fill(words.onlineRecorded, { hours: onlineHours, record: onlineRecord })
        : fill(words.online, { hours: onlineHours }),
    }),
  },
  { title: words.persons, value: persons, format: 'count' },
  passed === undefined
    ? { title: words.passed, note: words.notTold }
    : {
        title: words.passed,
        value: passed,
        format: 'count',
        ...(persons > 0 && { note: fill(words.share, { share: percent(passed, persons) }) }),
      },
];

const percent = (part: number, whole: number): number => Math.round((part / whole) * 1000) / 10;

const heard = ({ quality }: ClassCard): readonly ClassLine[] => {
  const { asked, answered, overall, called } = quality;
  return [
    overall === undefined
      ? { title: words.overall, note: words.notAsked }
      : {
          title: words.overall,
          value: overall,
          format: 'score',
          note: fill(words.replies, { asked, answered, rate: percent(answered, asked) }),
        },
    called === 0
      ? { title: words.called, note: words.notCalled }
      : { title: words.called, value: called, format: 'count', note: fill(words.callsSaid, quality) },
  ];
};

const certified = ({ certificates }: ClassCard): readonly ClassLine[] => [
  { title: words.issued, value: certificates.issued, format: 'count' },
  { title: words.void, value: certificates.void, format: 'count' },
  { title: words.replaced, value: certificates.replaced, format: 'count' },
  { title: words.outstanding, value: certificates.outstanding, format: 'count' },
];

const paid = ({ money: { told, spent, settled, perHour } }: ClassCard): readonly ClassLine[] => [
  { title: words.told, value: told, format: 'money' },
  { title: words.spent, value: spent, format: 'money' },
  { title: words.settled, value: settled, format: 'money' },
  perHour === undefined
    ? { title: words.perHour, note: words.noPerHour }
    : { title: words.perHour, value: perHour, format: 'money' },
];

/** In the order of the page. */
export const classLines = (card: ClassCard): readonly ClassLine[] => [
  { title: words.unit, note: card.unitName },
  ...(card.host ? [{ title: words.host, note: same(card.host) }] : []),
  { title: words.days, note: same(`${card.start} — ${card.end}`) },
  ...taught(card),
  ...heard(card),
  ...certified(card),
  ...paid(card),
  { title: words.flags, value: card.flags.length, format: 'count' },
  ...card.flags.map(({ title, says, state, explanation, reason }) => ({
    title: fill(words.flag, { title, state: flagStateTexts[state] }),
    note: joined([
      says,
      explanation === undefined ? undefined : fill(words.explained, { text: explanation }),
      reason === undefined ? undefined : fill(words.decided, { text: reason }),
    ]),
  })),
  { title: words.findings, value: card.findings.length, format: 'count' },
  ...card.findings.map(({ code, problems, stage, judged, rectifyBy, daysOver = 0, rectified }) => ({
    title: fill(words.finding, { code, stage: named(inspectionFinding.columns.stage.options, stage) }),
    note: joined([
      same(problems),
      rectifyBy === undefined ? undefined : fill(words.rectifyBy, { day: rectifyBy }),
      rectified &&
        fill(words.rectified, {
          status: named(rectification.columns.status.options, rectified.status),
          measures: rectified.measures,
        }),
      judged === undefined ? undefined : named(inspectionFinding.columns.judged.options, judged),
      daysOver > 0 ? fill(words.overdue, { days: daysOver }) : undefined,
    ]),
  })),
];
