/**
 * The add-on without a browser: one function over an in-memory workbook, with dialog answers prepared.
 * Tests and demonstrations drive the very artifact that is pushed to Google this way.
 */
import { buildServices } from './build.ts';
import type { AuthMode, Manifest, Trigger } from './execution.ts';
import { execute } from './host.ts';
import { createKeptStates, type KeptState } from './kept-state.ts';
import type { Speed } from './latency.ts';
import { type Cost, meterOf } from './meter.ts';
import type { Dialog, DialogAnswer, Effect, Operation, Snapshot } from './operations.ts';

export type AddonRun = {
  code: string;
  manifest: Manifest;
  snapshot: Snapshot;
  fn: string;
  args?: unknown[];
  user: { email: string; locale?: string };
  apiUrl?: string;
  signToken?(email: string): Promise<string>;
  /** Answers in the order of the questions; a question without an answer fails the run. */
  answers?: DialogAnswer[];
  authMode?: AuthMode;
  secondAccount?: boolean;
  trigger?: Trigger;
  now?: Date;
  /** Lets the script's clock run by the model of local/sheet/latency.ts instead of by the machine's. */
  pace?: Speed;
  /** The script does not wait where it sleeps; its clock goes on all the same. */
  withoutWaiting?: boolean;
  activeSheet?: string;
  selection?: { startRow: number; endRow: number; startColumn: number; endColumn: number };
  addonName?: string;
  keptState?: KeptState;
  limitMilliseconds?: number;
};

export type AddonOutcome = {
  /** The workbook afterwards; give it to the next run. */
  snapshot: Snapshot;
  operations: Operation[];
  effects: Effect[];
  dialogs: Dialog[];
  logs: string[];
  value: unknown;
  counts: Record<string, number>;
  /** What the run would take on Google. */
  cost: Cost;
};

/** Built for the first run; sources that change while a process lives wait for the next. */
let services: Promise<string> | undefined;

/** Runs a function of the add-on; throws what the script throws. */
export async function runAddon(run: AddonRun): Promise<AddonOutcome> {
  const operations: Operation[] = [];
  const effects: Effect[] = [];
  const dialogs: Dialog[] = [];
  const logs: string[] = [];
  const answers = [...(run.answers ?? [])];
  const trigger = run.trigger ?? { kind: 'call' };
  services ??= buildServices();
  const outcome = await execute({
    code: run.code,
    services: await services,
    setting: {
      manifest: run.manifest,
      authMode: run.authMode ?? (trigger.kind === 'call' ? 'FULL' : 'LIMITED'),
      trigger,
      user: { email: run.user.email, locale: run.user.locale ?? 'zh_CN' },
      secondAccount: run.secondAccount ?? false,
      addonName: run.addonName ?? '知识更新工程',
      clockOffset: run.now ? run.now.getTime() - Date.now() : 0,
      pace: run.pace,
      withoutWaiting: run.withoutWaiting,
      activeSheet: run.activeSheet,
      selection: run.selection,
    },
    snapshot: JSON.stringify(run.snapshot),
    fn: run.fn,
    args: JSON.stringify(run.args ?? []),
    wantSnapshot: true,
    apiUrl: run.apiUrl ?? 'http://127.0.0.1:9/',
    keptState: run.keptState ?? createKeptStates(undefined)(run.user.email),
    signToken: run.signToken ?? (async () => 'unsigned'),
    onOperations: (more) => operations.push(...more),
    onEffect: (effect) => effects.push(effect),
    onLog: (_level, text) => logs.push(text),
    async onDialog(dialog) {
      dialogs.push(dialog);
      const next = answers.shift();
      if (!next)
        throw new Error(`no answer was prepared for the question: ${dialog.title} ${dialog.message}`);
      return next;
    },
    ...(run.limitMilliseconds === undefined ? {} : { limitMilliseconds: run.limitMilliseconds }),
  });
  if (outcome.error) {
    const error = new Error(outcome.error.message);
    error.stack = outcome.error.stack;
    throw error;
  }
  return {
    snapshot: outcome.snapshot ?? run.snapshot,
    operations,
    effects,
    dialogs,
    logs,
    value: outcome.value,
    counts: outcome.counts,
    cost: outcome.cost ?? meterOf().end(),
  };
}
