/**
 * Everything the browser sees of the sheet: choosing a person, the spreadsheet, its saving, the runs of
 * the add-on, the outbox. The runner hands over what is not the API's or its own.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Language, languages } from '../../shared/ground/bilingual.ts';
import { buildSheet } from './build.ts';
import { emptyWorkbook } from './empty-workbook.ts';
import { firstTab, hints } from './first-words.ts';
import { cookie, cookieOf, isFromHere, readBody, redirect, send, sendHtml, sendJson } from './http.ts';
import { createKeptStates } from './kept-state.ts';
import { readAddon } from './manifest.ts';
import { outboxPage } from './outbox-page.ts';
import { createPageRuns } from './page-runs.ts';
import { nameIn, type SamplePerson } from './people.ts';
import { preferredLanguage } from './preferred-language.ts';
import { sendAsset } from './send-asset.ts';
import { signInPage } from './sign-in-page.ts';
import { createUnitNames } from './unit-names.ts';
import { switchesIn, workbookPage } from './workbook-page.ts';
import { createWorkbooks } from './workbooks.ts';

export type SheetContext = {
  /** ZHIXIN_DATA. */
  dataDir: string;
  /** Where the deployed API's address leads on this machine. */
  apiUrl: string;
  people(): Promise<readonly SamplePerson[]>;
  signToken(email: string): Promise<string>;
  /** The programme's time. */
  now(): Date;
  /** Directory of `code.js` and `appsscript.json`. */
  addonDir?: string;
  log?(text: string): void;
};

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

const defaultAddon = join(dirname(fileURLToPath(import.meta.url)), '../../addon/dist');

export function createSheetRoutes(context: SheetContext): Handle {
  const built = buildSheet();
  built.catch(() => undefined);
  const workbooks = createWorkbooks(join(context.dataDir, 'sheets'));
  const keptStates = createKeptStates(join(context.dataDir, 'sheets'));
  const runs = createPageRuns();
  const unitNames = createUnitNames(context, context.people);
  /** The page that may save, by person: the one opened last. */
  const owners = new Map<string, string>();
  const addonDir = context.addonDir ?? defaultAddon;
  const log = context.log ?? ((text: string) => process.stderr.write(`sheet: ${text}\n`));

  const languageOf = (request: IncomingMessage): Language =>
    languages.find((each) => each === cookieOf(request, 'zhixin_language')) ??
    preferredLanguage(request.headers['accept-language']);
  /** Read again when a page names a person who is not among them. */
  let known: readonly SamplePerson[] = [];
  /** Named in the address, so that two tabs may be two people; the cookie remembers the last one. */
  const personOf = async (request: IncomingMessage, url: URL): Promise<SamplePerson | undefined> => {
    const email = url.searchParams.get('person') ?? cookieOf(request, 'zhixin_person');
    const find = () => known.find((person) => person.email === email);
    if (email && !find()) known = await context.people();
    return find();
  };
  const mayPageSave = (person: SamplePerson, page: string): boolean =>
    (owners.get(person.email) ?? page) === page;

  async function openWorkbook(person: SamplePerson, hint: string, language: Language, page: string) {
    owners.set(person.email, page);
    const name = `知识更新工程 · ${nameIn('zh', person.name)}`;
    const saved =
      (await workbooks.read(person.email)) ??
      JSON.stringify(emptyWorkbook('zhixin', name, hint, firstTab[language]));
    const journal = (await workbooks.readJournal(person.email)).flatMap(
      (line) => JSON.parse(line) as unknown[],
    );
    return `{"snapshot":${saved},"journal":${JSON.stringify(journal)}}`;
  }

  async function handlePerson(
    request: IncomingMessage,
    response: ServerResponse,
    url: URL,
    person: SamplePerson,
  ): Promise<boolean> {
    const page = url.searchParams.get('page') ?? '';
    const route = `${request.method} ${url.pathname}`;
    if (route === 'GET /_local/sheet/workbook') {
      const language = languageOf(request);
      const hint = hints[url.searchParams.has('mobile') ? 'phone' : 'desk'][language];
      send(response, 200, 'application/json', await openWorkbook(person, hint, language, page));
    } else if (route === 'PUT /_local/sheet/workbook') {
      const body = await readBody(request);
      if (!mayPageSave(person, page)) return refuse(response, 409, 'the sheet is open in a newer page');
      await workbooks.write(person.email, body);
      sendJson(response, { saved: true });
    } else if (route === 'GET /_local/sheet/mine') {
      sendJson(response, { mine: mayPageSave(person, page) });
    } else if (route === 'POST /_local/sheet/journal') {
      const body = (await readBody(request)).toString('utf8');
      if (mayPageSave(person, page))
        await workbooks.addToJournal(person.email, JSON.stringify(JSON.parse(body)));
      sendJson(response, { saved: true });
    } else if (route === 'POST /_local/sheet/answer') {
      runs.answer(await readBody(request));
      sendJson(response, {});
    } else if (route === 'POST /_local/sheet/run') {
      const body = await readBody(request);
      const given = {
        email: person.email,
        addon: readAddon(addonDir),
        services: (await built).services,
        apiUrl: context.apiUrl,
        keptState: keptStates(person.email),
        now: context.now(),
        signToken: context.signToken,
        log,
      };
      await runs.start(body, given, response);
    } else return false;
    return true;
  }

  async function handle(request: IncomingMessage, response: ServerResponse, url: URL): Promise<boolean> {
    const route = `${request.method} ${url.pathname}`;
    if (request.method !== 'GET' && url.pathname.startsWith('/_local/sheet/') && !isFromHere(request))
      return refuse(response, 403, 'asked by another site');
    if (route === 'GET /') {
      const chosen = url.searchParams.get('language');
      if (chosen)
        redirect(response, withoutLanguage(url), [cookie('zhixin_language', chosen === 'en' ? 'en' : 'zh')]);
      else sendHtml(response, await frontPage(request, url));
    } else if (route === 'GET /outbox')
      sendHtml(response, outboxPage(languageOf(request), readAddon(addonDir).manifest.timeZone));
    else if (request.method === 'GET' && url.pathname.startsWith('/assets/'))
      await sendAsset(await built, url.pathname, response);
    else if (route === 'POST /_local/sheet/sign-in') {
      const email = new URLSearchParams((await readBody(request)).toString('utf8')).get('email') ?? '';
      redirect(response, `/?person=${encodeURIComponent(email)}`, [cookie('zhixin_person', email)]);
    } else if (route === 'POST /_local/sheet/sign-out')
      redirect(response, '/', [cookie('zhixin_person', '', 0)]);
    else if (url.pathname.startsWith('/_local/sheet/')) {
      const person = await personOf(request, url);
      return person
        ? await handlePerson(request, response, url, person)
        : refuse(response, 401, 'no one is signed in');
    } else return false;
    return true;
  }

  async function frontPage(request: IncomingMessage, url: URL): Promise<string> {
    const [person, language] = [await personOf(request, url), languageOf(request)];
    if (!person) {
      const people = await context.people();
      return signInPage({ people, units: await unitNames(people), language });
    }
    const units = await unitNames([person]);
    const { code, manifest } = readAddon(addonDir);
    const hasOnEdit = /\bfunction onEdit\b/.test(code);
    const hasArrive = /\bfunction arrive\b/.test(code);
    const unitName = units.get(person.unit)?.[language] ?? person.unit;
    return workbookPage({
      person,
      unitName,
      language,
      now: context.now(),
      timeZone: manifest.timeZone,
      hasOnEdit,
      hasArrive,
      switches: switchesIn(url.searchParams),
    });
  }

  return async (request, response) => {
    try {
      return await handle(request, response, new URL(`http://sheet${request.url ?? '/'}`));
    } catch (error) {
      log((error as Error).stack ?? String(error));
      if (!response.headersSent) send(response, 500, 'text/plain; charset=utf-8', (error as Error).message);
      else response.end();
      return true;
    }
  };
}

function withoutLanguage(url: URL): string {
  url.searchParams.delete('language');
  return url.pathname + url.search;
}

function refuse(response: ServerResponse, status: number, why: string): true {
  send(response, status, 'text/plain; charset=utf-8', why);
  return true;
}
