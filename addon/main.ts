/**
 * What Google calls: `onOpen` and `onInstall` by their names, and every command through `run`. All of it is
 * plain and synchronous: whether Google waits for a promise is not documented.
 */

import { refreshHome } from './commands/go-home.ts';
import { type Command, commands, movesDocuments } from './commands.ts';
import { createDesk, followQuietly, runCommand } from './google/desk.ts';
import { google } from './google/google.ts';
import { showMenu } from './menu.ts';

/** Set by the build; the same address is in the manifest's urlFetchWhitelist. */
declare const API_URL: string;

export const onOpen = (): void => showMenu(google);
export const onInstall = (): void => showMenu(google);

export const run = (command: Command): void => {
  const desk = createDesk(google, API_URL, () => showMenu(google));
  runCommand(desk, commands[command]);
  if (movesDocuments(command)) followQuietly(desk, refreshHome);
};
