import type { Programme } from '../../shared/ground/define-programme.ts';

/** An instant as people of the programme read their clocks: 2015-03-04 09:30. */
export const localTime = ({ utcOffsetMinutes }: Programme, instant: string): string =>
  new Date(Date.parse(instant) + utcOffsetMinutes * 60_000).toISOString().slice(0, 16).replace('T', ' ');
