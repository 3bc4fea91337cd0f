/** 号段: the bureau gives a unit a series of numbers, closes it, or opens it again; a series is of one unit for ever. */
import {
  foldSeries,
  type SeriesEvent,
  seriesDocument,
  seriesForm,
} from '../../shared/certificates/series.ts';
import type { Actor } from '../../shared/ground/access.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { chain } from '../../shared/submission/chain.ts';
import { sha256 } from '../common/hashes.ts';
import type { Services } from '../common/services.ts';
import { untilWritten } from '../common/until-written.ts';

type Asked = Pick<SeriesEvent, 'series' | 'unit' | 'reason'> & { readonly isOpen: boolean };

/** @throws Problem series-taken, series-same */
export const setSeries = (
  { series, unit, reason, isOpen }: Asked,
  actor: Actor,
  { city, certificates }: Pick<Services, 'city' | 'certificates'>,
  now: Date,
): Promise<true> =>
  untilWritten(async () => {
    const id = { ...seriesDocument(city.bureau), form: seriesForm } as const;
    const events = await certificates.events(id);
    const allowed = foldSeries(events);
    const known = allowed.find((each) => each.series === series);
    if (known && known.unit !== unit)
      throw new Problem('series-taken', { series, unit: nameOfUnit(city, known.unit) });
    // One at a time: the next number of a unit is of one series.
    const other = allowed.find((each) => each.unit === unit && each.isOpen && each.series !== series);
    const isSame = (known?.isOpen ?? false) === isOpen;
    if (isSame || (isOpen && other))
      throw new Problem('series-same', { series: other?.series ?? series, unit: nameOfUnit(city, unit) });
    const event: SeriesEvent = {
      n: events.length + 1,
      at: now.toISOString(),
      by: actor.email,
      byName: actor.name,
      type: isOpen ? 'allowed' : 'closed',
      series,
      unit,
      reason,
    };
    const written = await certificates.add(id, chain(event, events.at(-1)?.hash ?? '', sha256));
    return written === 'moved' ? undefined : true;
  });
