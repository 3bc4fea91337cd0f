/** Who owes what for a month or a year and what has become of it, computed from the heads of the documents. */
import type { Unit } from '../../shared/ground/define-city.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { refuseOtherPeriod } from '../../shared/programme/check-period.ts';
import { dueMonths } from '../../shared/programme/report-days.ts';
import { type Extension, todayOf } from '../../shared/programme/reporting-calendar.ts';
import type { SetAside } from '../../shared/submission/events.ts';
import { onTimeUntil, timeFor } from '../../shared/submission/extend.ts';
import { noDocument } from '../../shared/submission/life-cycle.ts';
import {
  type Completeness,
  countFates,
  type Fate,
  fateOf,
  filingStateOf,
  type OwedStatus,
  owedDocuments,
  owedStatusOf,
} from '../../shared/submission/owed.ts';
import { type DocumentId, documentPath } from '../../shared/submission/submission.ts';
import { inLanes } from '../common/in-lanes.ts';
import type { Services } from '../common/services.ts';
import type { Head } from '../services/submissions.ts';
import { firstFiledOn } from './first-filed.ts';

export type CompletenessServices = Pick<Services, 'city' | 'programme' | 'submissions'>;

export type OwedDocument = DocumentId & {
  readonly due: string;
  readonly closes: string;
  readonly fate: Fate;
  readonly status: OwedStatus;
  /** Empty when nothing was filed. */
  readonly filedOn: string;
  readonly nil: boolean;
  readonly extension: Extension | undefined;
  /** Its version in force is in no ledger and no figure. */
  readonly aside: SetAside | undefined;
};

export type Overview = {
  readonly period: string;
  /** Instant it was computed for. */
  readonly at: string;
  readonly today: string;
  /** Units that owe something, in the order of the programme. */
  readonly units: readonly Unit[];
  readonly documents: readonly OwedDocument[];
};

/** Months of a year count from the day after their due day, so that a month under way spoils no rate. */
const periodsOf = (programme: Programme, period: string, today: string): readonly string[] =>
  period.length === 4
    ? [period, ...dueMonths(programme, today).filter((month) => month.startsWith(period))]
    : [period];

/** @throws Problem wrong-period */
export const overviewOf = async (
  period: string,
  units: readonly Unit[],
  services: CompletenessServices,
  now: Date,
): Promise<Overview> => {
  const { programme, submissions } = services;
  refuseOtherPeriod(programme, { period: period.length === 4 ? 'year' : 'month' }, period);
  const today = todayOf(programme, now);
  const periods = periodsOf(programme, period, today);
  const heads = new Map<string, Head>();
  for (const filed of await inLanes(periods, (each) => submissions.inPeriod(each)))
    for (const head of filed) heads.set(documentPath(head), head);
  const codes = new Set(units.map(({ code }) => code));
  const owed = periods
    .flatMap((each) => owedDocuments(programme, each, today))
    .filter(({ unit }) => codes.has(unit));
  const documents = await inLanes(owed, async ({ window, ...id }): Promise<OwedDocument> => {
    const head = heads.get(documentPath(id)) ?? { ...id, state: noDocument };
    const { due, closes, extension } = timeFor(programme, id, head.state);
    const onTime = onTimeUntil(programme, id, head.state);
    const filedOn = await firstFiledOn(head, services);
    const fate = fateOf(filingStateOf(head.state), filedOn, onTime);
    const status = owedStatusOf(fate, window, extension, today);
    const { inForce, aside } = head.state;
    return { ...id, due, closes, fate, status, filedOn, nil: inForce?.nil ?? false, extension, aside };
  });
  const owing = new Set(documents.map(({ unit }) => unit));
  return {
    period,
    at: now.toISOString(),
    today,
    units: units.filter(({ code }) => owing.has(code)),
    documents,
  };
};

export const countDocuments = (documents: readonly OwedDocument[]): Completeness =>
  countFates(documents.map(({ fate }) => fate));
