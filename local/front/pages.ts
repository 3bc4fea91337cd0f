/** What may answer a request beside the API: the pages of the sheet. */
import type http from 'node:http';
import type { Person } from '../people.ts';

/** Answers what neither the API nor `/_local` does; true when it did. */
export type Pages = (request: http.IncomingMessage, response: http.ServerResponse) => Promise<boolean>;

export type PagesContext = {
  dataDir: string;
  apiUrl: string;
  /** Who may be chosen: the sample people, whom administrators have added since, and somebody unknown. */
  people: () => Promise<Person[]>;
  signToken: (email: string) => Promise<string>;
  now: () => Date;
};
