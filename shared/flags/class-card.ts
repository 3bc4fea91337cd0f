/**
 * 培训班质量卡: what there is to say of a class, on one page (notice 61, 89): who passed, what those who attended said, its
 * certificates, what returns tell differently of it, what inspections found, and its money. Figures stand beside each other and
 * no score is made of them.
 */
import { inspectionFinding } from '../forms/inspection-finding.ts';
import { rectification } from '../forms/rectification.ts';
import { type Bilingual, fill, same } from '../ground/bilingual.ts';
import { nameOfOption } from '../ground/define-city.ts';
import { classCardWords as words } from '../words/class-card.ts';
import { flagStateTexts } from '../words/supervision.ts';
import { type CardLine, joined, percent } from './card-line.ts';
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

const taught = ({ hours, onlineHours, onlineRecord, persons, passed }: ClassCard): readonly CardLine[] => [
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

const heard = ({ quality }: ClassCard): readonly CardLine[] => {
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

const certified = ({ certificates }: ClassCard): readonly CardLine[] => [
  { title: words.issued, value: certificates.issued, format: 'count' },
  { title: words.void, value: certificates.void, format: 'count' },
  { title: words.replaced, value: certificates.replaced, format: 'count' },
  { title: words.outstanding, value: certificates.outstanding, format: 'count' },
];

const paid = ({ money: { told, spent, settled, perHour } }: ClassCard): readonly CardLine[] => [
  { title: words.told, value: told, format: 'money' },
  { title: words.spent, value: spent, format: 'money' },
  { title: words.settled, value: settled, format: 'money' },
  perHour === undefined
    ? { title: words.perHour, note: words.noPerHour }
    : { title: words.perHour, value: perHour, format: 'money' },
];

/** In the order of the page. */
export const classLines = (card: ClassCard): readonly CardLine[] => [
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
    title: fill(words.finding, { code, stage: nameOfOption(inspectionFinding.columns.stage.options, stage) }),
    note: joined([
      same(problems),
      rectifyBy === undefined ? undefined : fill(words.rectifyBy, { day: rectifyBy }),
      rectified &&
        fill(words.rectified, {
          status: nameOfOption(rectification.columns.status.options, rectified.status),
          measures: rectified.measures,
        }),
      judged === undefined ? undefined : nameOfOption(inspectionFinding.columns.judged.options, judged),
      daysOver > 0 ? fill(words.overdue, { days: daysOver }) : undefined,
    ]),
  })),
];
