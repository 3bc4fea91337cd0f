import { findProgramme, programmes } from '../programme/programmes.ts';

/** Where the days of a programme begin: schedules of the template run by it. @throws Error for an unknown programme */
export const timeZoneOf = (programme: string): string => findProgramme(programme).timeZone;

/** The one of all programmes, for the script on Google, whose clock is set when it is built. */
export const scriptTimeZone = (): string => {
  const zones = new Set(programmes.map(({ timeZone }) => timeZone));
  if (zones.size !== 1)
    throw new Error(`one script cannot keep ${zones.size} time zones: ${[...zones].join(', ')}`);
  return [...zones][0] as string;
};
