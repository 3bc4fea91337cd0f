/** What the thread of a run asks for while it waits: dialogs, and the network. */
import type { Manifest } from './execution.ts';
import type { Scope } from './kept-state.ts';
import type { Dialog } from './operations.ts';
import type { Run } from './run-limit.ts';
import { type FetchRequest, fetchFor } from './url-gate.ts';

type Reply = { value: unknown } | { error: string };

export async function answer(run: Run, holder: string, name: string, request: unknown): Promise<Reply> {
  try {
    const value = await answers[name]?.(run, request as never, holder);
    return value === undefined ? { error: `${name} is not emulated` } : { value };
  } catch (error) {
    return { error: (error as Error).message };
  }
}

type Answer = (run: Run, request: never, holder: string) => unknown;

const answers: Record<string, Answer> = {
  dialog: (run, dialog: Dialog) => run.onDialog(dialog),
  fetch: (run, request: FetchRequest) => fetchFor(request, whitelist(run.setting.manifest), run.apiUrl),
  'identity-token': (run) => run.signToken(run.setting.user.email),
  'read-properties': (run, scope: Scope) => run.keptState.readProperties(scope),
  'write-properties': (run, { scope, all }: { scope: Scope; all: Record<string, string> }) => {
    run.keptState.writeProperties(scope, all);
    return null;
  },
  'read-cache': (run, { scope, key }: { scope: Scope; key: string }) => run.keptState.readCache(scope, key),
  'write-cache': (run, entry: { scope: Scope; key: string; value: string | null; seconds: number }) => {
    run.keptState.writeCache(entry.scope, entry.key, entry.value, entry.seconds);
    return null;
  },
  lock: (run, { scope, milliseconds }: { scope: Scope; milliseconds: number }, holder) =>
    run.keptState.lock(scope, milliseconds, holder),
  unlock: (run, scope: Scope, holder) => {
    run.keptState.unlock(scope, holder);
    return null;
  },
};

const whitelist = (manifest: Manifest) => manifest.urlFetchWhitelist;
