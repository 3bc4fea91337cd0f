/**
 * Completes package-lock.json after `npm install`: a registry mirror that lacks the binaries of other platforms
 * leaves their optional packages out of the lockfile, and then `npm ci` refuses it everywhere. Each missing
 * one gets an entry with its version, system and processor, which is all npm needs to pass it over or fetch it.
 *
 * node scripts/complete-lockfile.mjs [--check]   exit 1 with --check when something is missing
 */
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const systems = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'openharmony',
  'win32',
  'aix',
  'netbsd',
  'openbsd',
  'sunos',
];
const processors = [
  'arm64',
  'arm',
  'x64',
  'ia32',
  'ppc64',
  'riscv64',
  's390x',
  'loong64',
  'mips64el',
  'wasm32',
];

/** Packages of binaries say in their name what they are for. */
const platformOf = (name) => {
  const words = name.split('/').at(-1).split('-');
  const os = words.filter((word) => systems.includes(word));
  const cpu = words.filter((word) => processors.includes(word));
  const libc = words.includes('musl')
    ? ['musl']
    : words.some((word) => word.startsWith('gnu'))
      ? ['glibc']
      : [];
  if (!cpu.length) throw new Error(`cannot tell the platform of ${name}`);
  return { ...(os.length ? { os } : {}), cpu, ...(libc.length ? { libc } : {}) };
};

const missing = Object.values(lock.packages).flatMap(({ optionalDependencies = {}, dev }) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => !lock.packages[`node_modules/${name}`])
    .map(([name, version]) => [
      name,
      { version, ...(dev ? { dev } : {}), optional: true, ...platformOf(name) },
    ]),
);

if (process.argv.includes('--check')) {
  for (const [name] of missing)
    console.error(`package-lock.json lacks ${name}: run node scripts/complete-lockfile.mjs`);
  process.exitCode = missing.length ? 1 : 0;
} else if (missing.length) {
  const entries = Object.entries(lock.packages);
  for (const [name, entry] of missing) entries.push([`node_modules/${name}`, entry]);
  const [root, ...rest] = entries;
  lock.packages = Object.fromEntries([root, ...rest.sort(([a], [b]) => (a < b ? -1 : 1))]);
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`added ${missing.length} packages of other platforms`);
}
