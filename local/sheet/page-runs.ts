/** Runs that a page asked for: streams what happens to it and keeps the questions it has to answer. */
import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import * as z from 'zod';
import { execute } from './host.ts';
import type { KeptState } from './kept-state.ts';
import type { Addon } from './manifest.ts';
import type { Dialog, DialogAnswer, RunReport } from './operations.ts';

const area = z.object({
  startRow: z.number(),
  endRow: z.number(),
  startColumn: z.number(),
  endColumn: z.number(),
});

const head = z.object({
  fn: z.string().regex(/^[\p{L}_$][\p{L}\p{N}_$]*$/u),
  args: z.array(z.unknown()),
  trigger: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('call') }),
    z.object({ kind: z.literal('open') }),
    z.object({
      kind: z.literal('edit'),
      row: z.number(),
      column: z.number(),
      rows: z.number(),
      columns: z.number(),
      value: z.string().optional(),
      oldValue: z.string().optional(),
    }),
  ]),
  language: z.enum(['zh', 'en']),
  secondAccount: z.boolean(),
  activeSheet: z.string().optional(),
  selection: area.optional(),
});

const answer = z.object({
  id: z.string(),
  answer: z.object({ button: z.enum(['OK', 'CANCEL', 'YES', 'NO', 'CLOSE']), text: z.string().optional() }),
});

const locales = { zh: 'zh_CN', en: 'en' } as const;
const newline = 10;

export type RunFor = {
  email: string;
  addon: Addon;
  services: string;
  apiUrl: string;
  keptState: KeptState;
  now: Date;
  signToken(email: string): Promise<string>;
  log(text: string): void;
};

export type PageRuns = {
  /** `body` is one line of JSON and then the workbook, which passes through unread. */
  start(body: Buffer<ArrayBuffer>, given: RunFor, response: ServerResponse): Promise<void>;
  answer(body: Buffer): void;
};

export function createPageRuns(): PageRuns {
  const waiting = new Map<string, (answer: DialogAnswer) => void>();
  return {
    answer(body) {
      const given = answer.parse(JSON.parse(body.toString('utf8')));
      waiting.get(given.id)?.(given.answer as DialogAnswer);
      waiting.delete(given.id);
    },
    async start(body, given, response) {
      const end = body.indexOf(newline);
      const asked = head.parse(JSON.parse(body.toString('utf8', 0, end)));
      const snapshot = new Uint8Array(body.subarray(end + 1));
      const closed = new AbortController();
      response.on('close', () => closed.abort());
      response.writeHead(200, {
        'content-type': 'application/x-ndjson; charset=utf-8',
        'cache-control': 'no-store',
      });
      const report = (line: RunReport) => response.write(`${JSON.stringify(line)}\n`);
      const ask = (dialog: Dialog) =>
        new Promise<DialogAnswer>((resolve) => {
          const id = randomUUID();
          waiting.set(id, resolve);
          closed.signal.addEventListener('abort', () => waiting.delete(id));
          report({ report: 'dialog', id, dialog });
        });
      const outcome = await execute({
        code: given.addon.code,
        services: given.services,
        setting: {
          manifest: given.addon.manifest,
          authMode: asked.trigger.kind === 'call' ? 'FULL' : 'LIMITED',
          trigger: asked.trigger as never,
          user: { email: given.email, locale: locales[asked.language] },
          secondAccount: asked.secondAccount,
          addonName: given.addon.name,
          clockOffset: given.now.getTime() - Date.now(),
          activeSheet: asked.activeSheet,
          selection: asked.selection,
        },
        snapshot,
        fn: asked.fn,
        args: JSON.stringify(asked.args),
        apiUrl: given.apiUrl,
        keptState: given.keptState,
        signToken: given.signToken,
        abort: closed.signal,
        onOperations: (operations) => report({ report: 'operations', operations }),
        onEffect: (effect) => report({ report: 'effect', effect }),
        onDialog: ask,
        onLog: (level, text) => given.log(`${asked.fn} ${level}: ${text}`),
      });
      const { counts, milliseconds, error } = outcome;
      if (error) given.log(`${asked.fn} failed: ${error.stack || error.message}`);
      if (error) report({ report: 'failed', message: error.message, counts, milliseconds });
      else report({ report: 'done', value: outcome.value, counts, milliseconds });
      response.end();
    },
  };
}
