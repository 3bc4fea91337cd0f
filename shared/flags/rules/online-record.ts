import { lastDayOf } from '../../programme/months.ts';
import { type Found, raise } from '../flag.ts';
import type { View } from '../world.ts';
import { heldIn } from './classes-held.ts';

/** Hours on a platform are seen there alone: the number of its record is what an inspection looks up (notice 43, 63). */
export const onlineRecord = (view: View): Found => {
  const online = heldIn(view).filter(({ onlineHours = 0 }) => onlineHours > 0);
  const flags = online
    .filter(({ onlineRecord: record }) => record === undefined)
    .map(({ code, unit, month, onlineHours = 0 }) =>
      raise('online-record', {
        unit,
        of: [code],
        figure: onlineHours,
        in: 'count',
        rows: [code],
        since: lastDayOf(month),
        about: { class: code, hours: onlineHours },
      }),
    );
  return { kind: 'online-record', subjects: online.length, flags };
};
