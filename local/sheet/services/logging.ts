import { as, Emulated } from './emulated.ts';
import { ask } from './host.ts';

type Level = 'log' | 'info' | 'warn' | 'error';

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return value.stack ?? value.message;
  return JSON.stringify(value) ?? String(value);
}

/** Puts values into `%s` and `%d`, and appends the others. */
function formatted(values: unknown[]): string {
  const rest = [...values];
  const [first] = rest;
  if (typeof first !== 'string' || !/%[sdj]/.test(first)) return rest.map(textOf).join(' ');
  rest.shift();
  const text = first.replace(/%[sdj]/g, (mark) => (rest.length > 0 ? textOf(rest.shift()) : mark));
  return [text, ...rest.map(textOf)].join(' ');
}

function write(level: Level, values: unknown[]): void {
  ask('log', { level, text: formatted(values) });
}

export class ConsoleService extends Emulated implements Console {
  readonly _timers = new Map<string, number>();

  constructor() {
    super('console');
  }

  log(...values: unknown[]): void {
    write('log', values);
  }

  info(...values: unknown[]): void {
    write('info', values);
  }

  warn(...values: unknown[]): void {
    write('warn', values);
  }

  error(...values: unknown[]): void {
    write('error', values);
  }

  time(label: string): void {
    this._timers.set(label, Date.now());
  }

  timeEnd(label: string): void {
    write('info', [`${label}: ${Date.now() - (this._timers.get(label) ?? Date.now())}ms`]);
  }
}

export class LoggerService extends Emulated implements Pick<GoogleBase.Logger, 'log' | 'clear' | 'getLog'> {
  readonly _lines: string[] = [];

  constructor() {
    super('Logger');
  }

  log(...values: unknown[]): GoogleBase.Logger {
    this._lines.push(formatted(values));
    write('info', values);
    return as(this);
  }

  clear(): void {
    this._lines.length = 0;
  }

  getLog(): string {
    return this._lines.join('\n');
  }
}
