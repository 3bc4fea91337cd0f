/** What `/_local` may look into and move. */
import type { Faults } from '../aws/faults.ts';
import type { Outbox } from '../aws/mail.ts';
import type { Denial } from '../aws/service.ts';
import type { Clock } from '../clock.ts';
import type { DeadLetters } from '../lambda/dead-letters.ts';
import type { Streams } from '../lambda/running-streams.ts';
import type { Schedules } from '../lambda/schedules.ts';
import type { Logs } from '../logs.ts';
import type { Identity } from './identity.ts';

export type Machine = {
  /** What `/_local/about` tells, but for the time. */
  about: object;
  clock: Clock;
  identity: Identity;
  schedules: Schedules;
  outbox: Outbox;
  faults: Faults;
  denials: Denial[];
  deadLetters: DeadLetters;
  logs: Logs;
  streams: Streams;
};
