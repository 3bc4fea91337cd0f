/**
 * A script's own HTML, in a frame without this page's origin: it can talk to the add-on by
 * `google.script.run` and nothing else. The shim inside the frame turns calls into messages.
 */
import { make } from './elements.ts';

type Call = { zhixin: 'call'; id: number; fn: string; args: unknown[] } | { zhixin: 'close' };
type CallScript = (fn: string, args: unknown[]) => Promise<{ value?: unknown; error?: string }>;

function shim(): void {
  let calls = 0;
  const waiting = new Map<number, (answer: { value?: unknown; error?: string }) => void>();
  addEventListener('message', (event) => {
    if (event.source !== parent) return;
    const { id, ...answer } = event.data as { id: number; value?: unknown; error?: string };
    waiting.get(id)?.(answer);
    waiting.delete(id);
  });
  type Handlers = {
    success?: (...args: unknown[]) => void;
    failure?: (...args: unknown[]) => void;
    object?: unknown;
  };
  const runner = (handlers: Handlers): unknown =>
    new Proxy(
      {},
      {
        get(_, name) {
          if (name === 'withSuccessHandler') return (success: never) => runner({ ...handlers, success });
          if (name === 'withFailureHandler') return (failure: never) => runner({ ...handlers, failure });
          if (name === 'withUserObject') return (object: unknown) => runner({ ...handlers, object });
          return (...args: unknown[]) => {
            calls += 1;
            waiting.set(calls, ({ value, error }) => {
              if (error === undefined) handlers.success?.(value, handlers.object);
              else if (handlers.failure) handlers.failure(new Error(error), handlers.object);
              else throw new Error(error);
            });
            parent.postMessage({ zhixin: 'call', id: calls, fn: String(name), args }, '*');
          };
        },
      },
    );
  // Fonts the page names may know no Chinese; the one that does goes to the end of every list.
  addEventListener('DOMContentLoaded', () => {
    for (const one of document.querySelectorAll<HTMLElement>('body, body *'))
      one.style.fontFamily = `${getComputedStyle(one).fontFamily}, Arial`;
  });
  const host = {
    close: () => parent.postMessage({ zhixin: 'close' }, '*'),
    editor: { focus: () => undefined },
  };
  Object.assign(window, { google: { script: { run: runner({}), host } } });
}

const style = `body{font:14px/1.6 Arial,"PingFang SC","Microsoft YaHei","Noto Sans SC",sans-serif;margin:0;padding:16px;color:#1f2a27}`;

/** Makes the frame; `call` runs a function of the add-on, `close` is wanted by `google.script.host.close()`. */
export function scriptFrame(
  title: string,
  html: string,
  call: CallScript,
  close: () => void,
): HTMLIFrameElement {
  const font = new URL('/assets/font.css', location.href).href;
  const head = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="${font}"><style>${style}</style><base target="_blank">`;
  const frame = make('iframe', {
    sandbox: 'allow-scripts allow-forms allow-popups',
    class: 'zx-frame',
    title,
  });
  frame.srcdoc = `${head}<script>(${shim.toString()})()</${'script'}>${html}`;
  const onMessage = async (event: MessageEvent) => {
    if (!frame.isConnected) return removeEventListener('message', onMessage);
    if (event.source !== frame.contentWindow) return;
    const message = event.data as Call;
    if (message.zhixin === 'close') return close();
    // Google keeps functions whose name ends with _ to the script itself.
    const answer = message.fn.endsWith('_')
      ? { error: `Script function not found: ${message.fn}` }
      : await call(message.fn, message.args);
    frame.contentWindow?.postMessage({ id: message.id, ...answer }, '*');
  };
  addEventListener('message', onMessage);
  return frame;
}
