/**
 * The entry of the bundle that the worker evaluates inside the fresh context, before the add-on: it puts
 * the Apps Script globals in place and gives the worker two handles. Being evaluated in the same realm
 * as the add-on, its arrays, dates and errors are the add-on's own.
 */
import type { Bridge, Setting } from '../execution.ts';
import type { Snapshot } from '../operations.ts';
import { Emulated, expose } from './emulated.ts';
import { ask, connect, counts, meter } from './host.ts';
import { ConsoleService, LoggerService } from './logging.ts';
import { rangeOf } from './range.ts';
import { authModes, ScriptAppService } from './script-app.ts';
import { SessionService } from './session.ts';
import { flush, SpreadsheetAppService } from './spreadsheet-app.ts';
import { CacheService, LockService, PropertiesService } from './stores.ts';
import { UrlFetchService } from './url-fetch.ts';
import { UtilitiesService } from './utilities.ts';
import { WorkbookModel } from './workbook-model.ts';
import { installDate } from './zoned-date.ts';

type Started = {
  /** Calls a function of the add-on with JSON arguments and answers its value as JSON. */
  run(name: string, args: string): string;
  /** Sends the last operations; answers the counts, what they would cost, and the workbook where it is wanted. */
  finish(wantSnapshot: boolean): string;
};

function eventOf(setting: Setting, workbook: WorkbookModel, app: SpreadsheetAppService): object {
  const mode = authModes[setting.authMode];
  const user = new SessionService().getActiveUser();
  const source = app.getActiveSpreadsheet();
  const event = { authMode: mode, user: expose(user as never), source: expose(source as never) };
  const { trigger } = setting;
  if (trigger.kind !== 'edit') return event;
  const sheet = workbook.sheet(workbook.activeSheet);
  const range = expose(rangeOf(sheet, trigger.row, trigger.column, trigger.rows, trigger.columns) as never);
  return { ...event, range, value: trigger.value, oldValue: trigger.oldValue };
}

/** Google's answers whole milliseconds, so a modelled one does. */
function clockOf({ clockOffset, pace }: Setting): () => number {
  const machineNow = Date.now;
  const began = machineNow() + clockOffset;
  return pace
    ? () => Math.floor(began + meter.spent(pace) * 1000)
    : () => machineNow() + clockOffset + notWaited;
}

/** Milliseconds the script believes to have slept. */
let notWaited = 0;
const waitOf = ({ withoutWaiting }: Setting) =>
  withoutWaiting
    ? (milliseconds: number): void => {
        notWaited += milliseconds;
      }
    : (milliseconds: number): void => {
        ask('sleep', milliseconds);
      };

function install(bridge: Bridge, settingText: string, snapshotText: string): Started {
  const setting = JSON.parse(settingText) as Setting;
  installDate(setting.manifest.timeZone, clockOf(setting));
  connect(bridge, setting);
  const workbook = new WorkbookModel(JSON.parse(snapshotText) as Snapshot, setting.activeSheet);
  const app = new SpreadsheetAppService(workbook);
  const globals = {
    SpreadsheetApp: app,
    // Of an account that was not signed in first, frames stay blank on Google: whatever asks for one is refused.
    HtmlService: new Emulated('HtmlService'),
    UrlFetchApp: new UrlFetchService(),
    Utilities: new UtilitiesService(waitOf(setting)),
    ScriptApp: new ScriptAppService(),
    Session: new SessionService(),
    PropertiesService: new PropertiesService(),
    CacheService: new CacheService(),
    LockService: new LockService(),
    Logger: new LoggerService(),
    console: new ConsoleService(),
  };
  for (const [name, service] of Object.entries(globals))
    Object.defineProperty(globalThis, name, { value: expose(service), configurable: true, writable: true });
  return {
    run(name, args) {
      const found = (globalThis as unknown as Record<string, unknown>)[name];
      if (typeof found !== 'function') throw new Error(`Script function not found: ${name}`);
      const event = setting.trigger.kind === 'call' ? [] : [eventOf(setting, workbook, app)];
      const value: unknown = found(...event, ...(JSON.parse(args) as unknown[]));
      return JSON.stringify(value ?? null) ?? 'null';
    },
    finish(wantSnapshot) {
      flush(workbook);
      return JSON.stringify({
        counts,
        cost: meter.end(),
        snapshot: wantSnapshot ? workbook.snapshot() : null,
      });
    },
  };
}

(globalThis as unknown as { install: typeof install }).install = install;
