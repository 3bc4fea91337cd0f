/** Properties, cache and locks: what outlives one execution is kept by the host. */
import { as, Emulated } from './emulated.ts';
import { ask } from './host.ts';

type Scope = 'user' | 'document' | 'script';
type PropertyMembers =
  | 'getProperty'
  | 'setProperty'
  | 'deleteProperty'
  | 'getProperties'
  | 'setProperties'
  | 'getKeys'
  | 'deleteAllProperties';

class PropertiesStore extends Emulated implements Pick<GoogleProperties.Properties, PropertyMembers> {
  #scope: Scope;

  constructor(scope: Scope) {
    super('Properties');
    this.#scope = scope;
  }

  getProperties(): { [key: string]: string } {
    return ask('read-properties', this.#scope);
  }

  #save(all: { [key: string]: string }): GoogleProperties.Properties {
    for (const [key, value] of Object.entries(all))
      if (value.length > 9 * 1024) throw new Error(`Argument too large: value of ${key}`);
    ask('write-properties', { scope: this.#scope, all });
    return as(this);
  }

  getProperty(key: string): string | null {
    return this.getProperties()[key] ?? null;
  }

  setProperty(key: string, value: string): GoogleProperties.Properties {
    return this.#save({ ...this.getProperties(), [key]: String(value) });
  }

  setProperties(properties: { [key: string]: string }, deleteAllOthers = false): GoogleProperties.Properties {
    const texts = Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, String(value)]));
    return this.#save({ ...(deleteAllOthers ? {} : this.getProperties()), ...texts });
  }

  deleteProperty(key: string): GoogleProperties.Properties {
    const { [key]: _gone, ...rest } = this.getProperties();
    return this.#save(rest);
  }

  getKeys(): string[] {
    return Object.keys(this.getProperties());
  }

  deleteAllProperties(): GoogleProperties.Properties {
    return this.#save({});
  }
}

type StoreMembers = 'getUserProperties' | 'getDocumentProperties' | 'getScriptProperties';

export class PropertiesService
  extends Emulated
  implements Pick<GoogleProperties.PropertiesService, StoreMembers>
{
  constructor() {
    super('PropertiesService');
  }

  getUserProperties(): GoogleProperties.Properties {
    return as(new PropertiesStore('user'));
  }

  getDocumentProperties(): GoogleProperties.Properties {
    return as(new PropertiesStore('document'));
  }

  getScriptProperties(): GoogleProperties.Properties {
    return as(new PropertiesStore('script'));
  }
}

class CacheStore
  extends Emulated
  implements Pick<GoogleCache.Cache, 'get' | 'getAll' | 'put' | 'putAll' | 'remove'>
{
  #scope: Scope;

  constructor(scope: Scope) {
    super('Cache');
    this.#scope = scope;
  }

  get(key: string): string | null {
    return ask('read-cache', { scope: this.#scope, key });
  }

  put(key: string, value: string, seconds = 600): void {
    if (key.length > 250) throw new Error('Argument too large: key');
    if (value.length > 100 * 1024) throw new Error('Argument too large: value');
    ask('write-cache', { scope: this.#scope, key, value: String(value), seconds: Math.min(seconds, 21_600) });
  }

  /** Of those that are there. */
  getAll(keys: string[]): object {
    const found = keys.flatMap((key): [string, string][] => {
      const value = this.get(key);
      return value === null ? [] : [[key, value]];
    });
    return Object.fromEntries(found);
  }

  putAll(values: object, seconds = 600): void {
    for (const [key, value] of Object.entries(values)) this.put(key, String(value), seconds);
  }

  remove(key: string): void {
    ask('write-cache', { scope: this.#scope, key, value: null, seconds: 0 });
  }
}

export class CacheService
  extends Emulated
  implements Pick<GoogleCache.CacheService, 'getUserCache' | 'getDocumentCache' | 'getScriptCache'>
{
  constructor() {
    super('CacheService');
  }

  getUserCache(): GoogleCache.Cache {
    return as(new CacheStore('user'));
  }

  getDocumentCache(): GoogleCache.Cache {
    return as(new CacheStore('document'));
  }

  getScriptCache(): GoogleCache.Cache {
    return as(new CacheStore('script'));
  }
}

class LockStore extends Emulated implements GoogleLock.Lock {
  #scope: Scope;
  #held = false;

  constructor(scope: Scope) {
    super('Lock');
    this.#scope = scope;
  }

  hasLock(): boolean {
    return this.#held;
  }

  releaseLock(): void {
    if (this.#held) ask('unlock', this.#scope);
    this.#held = false;
  }

  tryLock(milliseconds: number): boolean {
    this.#held ||= ask<boolean>('lock', { scope: this.#scope, milliseconds });
    return this.#held;
  }

  waitLock(milliseconds: number): void {
    if (!this.tryLock(milliseconds))
      throw new Error('Lock timeout: another process was holding the lock for too long.');
  }
}

export class LockService
  extends Emulated
  implements Pick<GoogleLock.LockService, 'getUserLock' | 'getDocumentLock' | 'getScriptLock'>
{
  constructor() {
    super('LockService');
  }

  getUserLock(): GoogleLock.Lock {
    return as(new LockStore('user'));
  }

  getDocumentLock(): GoogleLock.Lock {
    return as(new LockStore('document'));
  }

  getScriptLock(): GoogleLock.Lock {
    return as(new LockStore('script'));
  }
}
