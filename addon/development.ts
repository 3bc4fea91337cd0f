/** What is built for developers: all that everybody gets, and `cmdMeasure`, which no menu shows. */
import { measure } from './commands/measure.ts';
import { createDesk, runCommand } from './google/desk.ts';
import { google } from './google/google.ts';
import { showMenu } from './menu.ts';

export * from './main.ts';

/** Set by the build. */
declare const API_URL: string;

export const cmdMeasure = (): void =>
  runCommand(
    createDesk(google, API_URL, () => showMenu(google)),
    measure(API_URL),
  );
