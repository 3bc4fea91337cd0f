/** Which numbers of a year have ended, as bits by series, signed: what the offline check reads beside a file. */
import { gzipSync } from 'node:zlib';
import { type StatusList, signedKinds } from '../../shared/certificates/credential.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import type { Services } from '../common/services.ts';
import { signed } from './signature.ts';
import { type NumbersOfSeries, numbersOfYear } from './year-of-numbers.ts';

type ListServices = Pick<Services, 'city' | 'certificates' | 'certificateSecrets'>;

/** The first bit of the first byte is serial 1. Nothing in the packed bytes depends on the time. */
const bitsOf = ({ count, ended }: NumbersOfSeries): string => {
  const bits = new Uint8Array(Math.ceil(count / 8));
  for (const { serial } of ended) {
    const at = serial - 1;
    bits[at >> 3] = (bits[at >> 3] as number) | (0x80 >> (at & 7));
  }
  return gzipSync(bits).toString('base64url');
};

/** @param page ends without a slash, e.g. https://zhixin.example/c @returns a compact JWS over a StatusList */
export const statusList = async (
  year: string,
  page: string,
  services: ListServices,
  now: Date,
): Promise<string> => {
  const day = todayOf(services.city, now);
  const series = await numbersOfYear(year, day.slice(0, 4), services);
  const list: StatusList = {
    v: 1,
    iss: page,
    mark: services.city.certificates.mark,
    year,
    day,
    series: Object.fromEntries(
      [...series].map(([name, numbers]) => [name, { count: numbers.count, ended: bitsOf(numbers) }]),
    ),
  };
  return signed(await services.certificateSecrets(), list, signedKinds.status);
};
