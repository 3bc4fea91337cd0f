/** A run, what comes of it, and how long it may take. */
import type { Setting } from './execution.ts';
import type { KeptState } from './kept-state.ts';
import type { Cost } from './meter.ts';
import type { Dialog, DialogAnswer, Effect, Operation, Snapshot } from './operations.ts';

export type Run = {
  code: string;
  /** The bundled services, from `build.ts`. */
  services: string;
  setting: Setting;
  /** The workbook as JSON text; kept as bytes because it may be many megabytes. */
  snapshot: Uint8Array | string;
  fn: string;
  /** JSON array. */
  args: string;
  wantSnapshot?: boolean;
  apiUrl: string;
  keptState: KeptState;
  signToken(email: string): Promise<string>;
  onOperations(operations: Operation[]): void;
  onEffect(effect: Effect): void;
  onDialog(dialog: Dialog): Promise<DialogAnswer>;
  onLog?(level: string, text: string): void;
  /** Ends the run, as when the person closes the page. */
  abort?: AbortSignal;
  limitMilliseconds?: number;
};

export type Outcome = {
  value?: unknown;
  error?: { message: string; stack: string };
  counts: Record<string, number>;
  /** Not of a run that was broken off. */
  cost?: Cost;
  snapshot: Snapshot | null;
  milliseconds: number;
};

/** Google ends an execution after six minutes and a simple trigger after thirty seconds. */
export function limitOf(setting: Setting): number {
  return setting.trigger.kind === 'call' ? 360_000 : 30_000;
}
