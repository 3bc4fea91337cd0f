/**
 * The few words shared by the two sides of one execution: the worker that owns the fresh context, and
 * the emulated services that live in it. Types only, so that either side may import it.
 */
import type { Speed } from './latency.ts';

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

export type Manifest = {
  timeZone: string;
  oauthScopes: string[];
  urlFetchWhitelist: string[];
};

/** What happened to start this run; a menu item is a `call`. */
export type Trigger =
  | { kind: 'call' }
  | { kind: 'open' }
  | {
      kind: 'edit';
      row: number;
      column: number;
      rows: number;
      columns: number;
      value?: string;
      oldValue?: string;
    };

/** Given to the emulated services as JSON. */
export type Setting = {
  manifest: Manifest;
  authMode: AuthMode;
  trigger: Trigger;
  user: { email: string; locale: string };
  /** Another account was signed in first: Google then may not say who runs the script. */
  secondAccount: boolean;
  /** The menu of an add-on carries the add-on's name. */
  addonName: string;
  /** Milliseconds to add to the machine's clock to reach the programme's time. */
  clockOffset: number;
  /** The script's clock moves by what its calls would take on Google, and by nothing else. */
  pace?: Speed | undefined;
  /** `Utilities.sleep` moves the script's clock and nobody waits: for runs that no person sits before. */
  withoutWaiting?: boolean | undefined;
  activeSheet?: string | undefined;
  /** 0-based selection on the active sheet. */
  selection?: { startRow: number; endRow: number; startColumn: number; endColumn: number } | undefined;
};

/** The only way out of the context: a synchronous call with JSON in and out. */
export type Bridge = (name: string, json: string) => string;
