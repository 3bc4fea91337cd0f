/** The page: opens the person's workbook, starts the add-on, and offers a few handles to tests. */
import type { Snapshot } from '../operations.ts';
import { boot, routeOf } from './boot.ts';
import { cellRect, keepSelectedInside, type Rect } from './cell-rect.ts';
import { startClock } from './clock.ts';
import { element } from './elements.ts';
import { sheetHasFocus } from './focus.ts';
import { followLinks } from './links.ts';
import { startMenuBar } from './menu-bar.ts';
import { keepPopupsInside } from './popups.ts';
import { startProtection } from './protection.ts';
import { lastRun, type RunResult, run } from './run.ts';
import { changesMade, replay, saveAtOnce, saveNow, startSaving } from './saving.ts';
import { sortWholeRows } from './sorting.ts';
import { startTicking } from './tick-by-space.ts';
import { readByTouch } from './touch.ts';
import { mountUniver } from './univer.ts';
import { speak } from './words.ts';
import { openWorkbook, save, univerApi, workbook } from './workbook.ts';
import './style.css';

declare global {
  interface Window {
    zhixin: {
      ready: boolean;
      run(fn: string, args?: unknown[]): Promise<RunResult>;
      workbook(): Snapshot;
      /** Where a cell of the active sheet is in the viewport, or would be were it not covered by frozen ones. */
      cellRect(a1: string): Rect;
      lastCounts(): Record<string, number>;
      activeTab(): string;
      /** How often the workbook has changed since the page is open. */
      changesMade(): number;
      saveAtOnce(): void;
    };
  }
}

/** Tells the add-on about an edit, where it wants to know. */
function watchEdits(): void {
  const api = univerApi();
  api.addEvent(api.Event.SheetEditEnded, ({ row, column, isConfirm }) => {
    if (!isConfirm) return;
    const value = workbook().getActiveSheet().getRange(row, column).getValue();
    const trigger = { kind: 'edit', row, column, rows: 1, columns: 1, value: String(value ?? '') } as const;
    void run('onEdit', [], { trigger, quiet: true });
  });
}

/** A reload comes back to the sheet the person was on. */
function rememberSheet(): void {
  const key = `zhixin.sheet.${boot.email}`;
  const remembered = localStorage.getItem(key);
  const sheet = remembered ? workbook().getSheetBySheetId(remembered) : null;
  if (sheet && !sheet.isSheetHidden()) workbook().setActiveSheet(sheet);
  const api = univerApi();
  api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) =>
    localStorage.setItem(key, activeSheet.getSheetId()),
  );
}

/** Runs the add-on, as a spreadsheet at a desk does. */
async function startScripts(): Promise<void> {
  startMenuBar();
  await run('onOpen', [], { trigger: { kind: 'open' } });
  // What to do stands first, made when the person comes for the first time and up to date at each return.
  if (boot.hasArrive) await run('arrive', [], { quiet: true });
  if (boot.hasOnEdit) watchEdits();
}

/** Narrower than this no menu has room. */
const widthOfPhone = 480;

async function start(): Promise<void> {
  const isMobile = boot.mobile || innerWidth <= widthOfPhone;
  document.body.classList.toggle('zx-mobile', isMobile);
  speak(boot.language);
  // Without a Chinese font the canvas would stay blank; it has to be there before the first painting.
  const font = document.fonts.load('16px Arial', '中').catch(() => []);
  const response = await fetch(routeOf('workbook') + (isMobile ? '&mobile' : ''));
  const opened = (await response.json()) as { snapshot: Snapshot; journal: { id: string; params: object }[] };
  await font;
  openWorkbook(mountUniver(element('grid'), boot.language, isMobile), opened.snapshot);
  replay(opened.journal);
  rememberSheet();
  startSaving();
  if (opened.journal.length > 0) await saveNow();
  keepPopupsInside();
  followLinks();
  startClock();
  if (isMobile) {
    readByTouch(element('grid'));
  } else {
    keepSelectedInside();
    sortWholeRows();
    startProtection();
    startTicking();
    await startScripts();
  }
  await sheetHasFocus();
  element('loading').remove();
  window.zhixin.ready = true;
}

window.zhixin = {
  ready: false,
  run: (fn, args) => run(fn, args),
  workbook: save,
  cellRect,
  lastCounts: () => lastRun().counts,
  activeTab: () => workbook().getActiveSheet().getSheetName(),
  changesMade,
  saveAtOnce,
};
await start();
