/**
 * Every service object reaches the script through a proxy. It counts calls and the cells they concern, asks whether the call is
 * authorised, and makes a member nobody emulated an error that names it, instead of an `undefined`
 * that fails somewhere else. Inside the services plain objects are used; wrapping happens at the border.
 */
import { authorise } from './authorisation.ts';
import { counts, meter } from './host.ts';

const label = Symbol('label');

export class Emulated {
  readonly [label]: string;
  constructor(name: string) {
    this[label] = name;
  }
}

const proxies = new WeakMap<object, object>();
const originals = new WeakMap<object, object>();

/** The service object behind what a script handed over. */
export function original<T>(given: unknown): T {
  return (originals.get(given as object) ?? given) as T;
}

/** Says that an emulated object stands for Google's type; the members it lacks throw when they are used. */
export function as<T>(object: object): T {
  return object as T;
}

function wrap(value: unknown): unknown {
  if (value instanceof Emulated) return expose(value);
  if (Array.isArray(value) && value[0] instanceof Emulated) return value.map(wrap);
  return value;
}

/** Members beginning with `_` are the emulator's own and invisible to the script. */
function offers(target: Emulated, member: string): boolean {
  if (member === 'constructor' || member.startsWith('_')) return false;
  if (Object.hasOwn(target, member)) return true;
  for (
    let proto = Object.getPrototypeOf(target);
    proto !== Emulated.prototype;
    proto = Object.getPrototypeOf(proto)
  )
    if (Object.hasOwn(proto, member)) return true;
  return false;
}

function callThrough(target: Emulated, member: string, method: (...args: unknown[]) => unknown) {
  return (...args: unknown[]): unknown => {
    const name = `${target[label]}.${member}`;
    counts[name] = (counts[name] ?? 0) + 1;
    authorise(target[label], member);
    const { _rows: rows = 0, _columns: columns = 0 } = target as { _rows?: number; _columns?: number };
    meter.call(name, rows * columns);
    return wrap(method.apply(target, args.map(original)));
  };
}

/** Puts the proxy around a service object; the same object always gets the same proxy. */
export function expose<T extends Emulated>(target: T): T {
  const known = proxies.get(target);
  if (known) return known as T;
  const proxy = new Proxy(target, {
    get(_, member) {
      if (typeof member === 'symbol' || member === 'then' || member === 'toJSON') return undefined;
      if (member === 'toString') return () => target[label];
      if (!offers(target, member)) throw new Error(`${target[label]}.${member} is not emulated`);
      const found = Reflect.get(target, member, target) as unknown;
      return typeof found === 'function'
        ? callThrough(target, member, found as (...args: unknown[]) => unknown)
        : wrap(found);
    },
    set(_, member) {
      throw new Error(`${target[label]}.${String(member)} cannot be set`);
    },
    has: (_, member) => typeof member === 'string' && offers(target, member),
  });
  proxies.set(target, proxy);
  originals.set(proxy, target);
  return proxy;
}

/** An enumeration such as `Ui.Button`; a member that is not listed throws like any other. */
export function enumeration<T>(name: string, members: readonly string[]): T {
  const group = new Emulated(name);
  for (const member of members)
    Object.defineProperty(group, member, {
      enumerable: true,
      value: Object.freeze({ toString: () => member, toJSON: () => member, name: () => member }),
    });
  return group as T;
}
