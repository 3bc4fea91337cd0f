/**
 * 号段: which unit numbers its certificates in a series of its own. The bureau allows them, one event after the other;
 * whoever has none takes numbers of the city's series. A series once given stays its unit's, also after it is closed:
 * numbers of two hosts in one series would not say whose they are.
 */
import type { Chained } from '../submission/chain.ts';
import type { DocumentId } from '../submission/submission.ts';
import { citySeries } from './number.ts';

export const seriesForm = 'certificate-series';
/** All of a city's; the document is the bureau's. */
export const seriesDocument = (bureau: string): DocumentId => ({
  unit: bureau,
  form: seriesForm,
  period: 'all',
});

export type SeriesEvent = {
  readonly n: number;
  readonly at: string;
  readonly by: string;
  readonly byName: string;
  readonly type: 'allowed' | 'closed';
  readonly series: string;
  readonly unit: string;
  readonly reason: string;
};

export type AllowedSeries = {
  readonly series: string;
  readonly unit: string;
  readonly since: string;
  readonly isOpen: boolean;
};

/** By series, in their order. */
export const foldSeries = (events: readonly Chained<SeriesEvent>[]): readonly AllowedSeries[] => {
  const known = new Map<string, AllowedSeries>();
  for (const { type, series, unit, at } of events)
    known.set(series, {
      series,
      unit,
      since: known.get(series)?.since ?? at,
      isOpen: type === 'allowed',
    });
  return [...known.values()].sort((a, b) => (a.series < b.series ? -1 : 1));
};

/** The series that a unit's next certificates are numbered in. */
export const seriesOf = (allowed: readonly AllowedSeries[], unit: string): string =>
  allowed.find((each) => each.unit === unit && each.isOpen)?.series ?? citySeries;
