/**
 * Runs a function of the add-on on the server over the present workbook. The answer is a stream of lines:
 * operations and effects appear as they happen, questions are answered while the script waits.
 */

import type { Trigger } from '../execution.ts';
import type { Effect, RunReport } from '../operations.ts';
import { applyOperations } from './apply-operations.ts';
import { boot, routeOf } from './boot.ts';
import { askPerson } from './dialogs.ts';
import { element } from './elements.ts';
import { showMenu } from './menu-bar.ts';
import { saveNow } from './saving.ts';
import { clearToasts, showToast } from './toasts.ts';
import { asScript } from './undo.ts';
import { say } from './words.ts';
import { save, selection, settle, workbook } from './workbook.ts';

export type RunResult = {
  value?: unknown;
  error?: string;
  counts: Record<string, number>;
  milliseconds: number;
};

let running = 0;
let last: RunResult = { counts: {}, milliseconds: 0 };
export const lastRun = (): RunResult => last;

function showBusy(step: number): void {
  running += step;
  element('busy').hidden = running === 0;
}

function show(effect: Effect): void {
  if (effect.effect === 'toast') showToast(effect);
  else showMenu(effect, (fn) => void run(fn));
}

async function* linesOf(response: Response): AsyncGenerator<RunReport> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: '' };
    const lines = (rest + (value ?? '')).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line) yield JSON.parse(line) as RunReport;
    if (done) return;
  }
}

async function follow(response: Response): Promise<RunResult> {
  let result: RunResult = { error: say('unreachable'), counts: {}, milliseconds: 0 };
  for await (const report of linesOf(response)) {
    if (report.report === 'operations') asScript(() => applyOperations(report.operations));
    else if (report.report === 'effect') show(report.effect);
    else if (report.report === 'dialog')
      void askPerson(report.dialog).then((answer) =>
        fetch(routeOf('answer'), { method: 'POST', body: JSON.stringify({ id: report.id, answer }) }),
      );
    else {
      const { counts, milliseconds } = report;
      result = {
        counts,
        milliseconds,
        ...(report.report === 'done' ? { value: report.value } : { error: report.message }),
      };
    }
  }
  return result;
}

type Options = { trigger?: Trigger; quiet?: boolean };

/** Runs one function; an error is shown as a note unless somebody else handles it (`quiet`). */
export async function run(fn: string, args: unknown[] = [], options: Options = {}): Promise<RunResult> {
  const trigger = options.trigger ?? { kind: 'call' };
  showBusy(1);
  if (trigger.kind === 'call' && !options.quiet) clearToasts();
  try {
    if (trigger.kind === 'call') await settle();
    const head = {
      fn,
      args,
      trigger,
      language: boot.language,
      secondAccount: boot.secondAccount,
      activeSheet: workbook().getActiveSheet().getSheetId(),
      selection: selection(),
    };
    // One line of JSON, then the workbook as it is: the server passes it on without reading it.
    const body = `${JSON.stringify(head)}\n${JSON.stringify(save())}`;
    const response = await fetch(routeOf('run'), { method: 'POST', body });
    last = response.ok
      ? await follow(response)
      : { error: await response.text(), counts: {}, milliseconds: 0 };
  } catch (error) {
    console.error(error);
    last = { error: say('unreachable'), counts: {}, milliseconds: 0 };
  } finally {
    showBusy(-1);
  }
  if (last.error !== undefined && !options.quiet)
    showToast({ title: say('failed'), message: last.error, seconds: 12, tone: 'bad' });
  if (trigger.kind !== 'open') await saveNow();
  return last;
}
