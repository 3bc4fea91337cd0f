/** What scripts keep between executions: properties on disk, cache and locks in memory. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type Scope = 'user' | 'document' | 'script';
type Properties = Record<string, string>;

export type KeptState = {
  readProperties(scope: Scope): Properties;
  writeProperties(scope: Scope, all: Properties): void;
  readCache(scope: Scope, key: string): string | null;
  writeCache(scope: Scope, key: string, value: string | null, seconds: number): void;
  /** Waits at most so long for a lock; every execution names itself as the holder. */
  lock(scope: Scope, milliseconds: number, holder: string): Promise<boolean>;
  unlock(scope: Scope, holder: string): void;
  releaseLocks(holder: string): void;
};

type Shared = {
  cache: Map<string, { value: string; until: number }>;
  holders: Map<string, string>;
  properties: Map<string, Properties>;
};

/** Everything kept for all persons; one of these lives as long as the runner. */
export function createKeptStates(directory: string | undefined): (person: string) => KeptState {
  const shared: Shared = { cache: new Map(), holders: new Map(), properties: new Map() };
  return (person) => keptStateOf(shared, directory, person);
}

function keptStateOf(shared: Shared, directory: string | undefined, person: string): KeptState {
  const place = (scope: Scope) => (scope === 'script' ? 'script' : `${encodeURIComponent(person)}.${scope}`);
  const file = (scope: Scope) => (directory ? join(directory, `${place(scope)}.properties.json`) : undefined);

  const read = (scope: Scope): Properties => {
    const known = shared.properties.get(place(scope));
    if (known) return known;
    const path = file(scope);
    return path && existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Properties) : {};
  };

  return {
    readProperties: (scope) => ({ ...read(scope) }),
    writeProperties(scope, all) {
      shared.properties.set(place(scope), all);
      const path = file(scope);
      if (!path || !directory) return;
      mkdirSync(directory, { recursive: true });
      writeFileSync(`${path}.new`, JSON.stringify(all));
      renameSync(`${path}.new`, path);
    },
    readCache(scope, key) {
      const found = shared.cache.get(`${place(scope)} ${key}`);
      return found && found.until > Date.now() ? found.value : null;
    },
    writeCache(scope, key, value, seconds) {
      const name = `${place(scope)} ${key}`;
      if (value === null) shared.cache.delete(name);
      else shared.cache.set(name, { value, until: Date.now() + seconds * 1000 });
    },
    async lock(scope, milliseconds, holder) {
      const until = Date.now() + milliseconds;
      for (;;) {
        const present = shared.holders.get(place(scope));
        if (present === undefined || present === holder) {
          shared.holders.set(place(scope), holder);
          return true;
        }
        if (Date.now() >= until) return false;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    unlock(scope, holder) {
      if (shared.holders.get(place(scope)) === holder) shared.holders.delete(place(scope));
    },
    releaseLocks(holder) {
      for (const [name, present] of shared.holders) if (present === holder) shared.holders.delete(name);
    },
  };
}
