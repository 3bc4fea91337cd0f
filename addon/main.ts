/**
 * What Google calls: `onOpen` and `onInstall` by their names, and every command through `run`. All of it is
 * plain and synchronous: whether Google waits for a promise is not documented.
 */

import { followUp } from './commands/go-home.ts';
import { type Command, commands, movesDocuments } from './commands.ts';
import type { Api } from './google/api.ts';
import { createDesk, runCommand } from './google/desk.ts';
import { google } from './google/google.ts';
import { showMenu } from './menu.ts';
import type { Newsful } from './tab/told-news.ts';

/** Set by the build; the same address is in the manifest's urlFetchWhitelist. */
declare const API_URL: string;

export const onOpen = (): void => showMenu(google);
export const onInstall = (): void => showMenu(google);

export const run = (command: Command): void => {
  const desk = createDesk(google, API_URL, () => showMenu(google));
  let asked = false;
  let told: Newsful | undefined;
  const api: Api = (name, request) => {
    const answer = desk.api(name, request);
    asked = true;
    if (name === 'whoAmI') told = answer as Newsful;
    return answer;
  };
  runCommand({ ...desk, api }, commands[command]);
  google.finish();
  if (command !== 'goHome' && command !== 'arrive')
    followUp(desk, { moved: movesDocuments(command), asked, told });
};
