#!/usr/bin/env node
// Plain JavaScript, so that any Node can start it: the Node that came with the packages runs the rest.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const bundled = here(process.platform === 'win32' ? 'node_modules/.bin/node.cmd' : 'node_modules/.bin/node');
const isNew = Number(process.versions.node.split('.')[0]) >= 24;
const node = isNew || !existsSync(bundled) ? process.execPath : bundled;
if (!isNew && node === process.execPath) await import('./assert-node.mjs');
const { status, error } = spawnSync(node, [here('cli/zhixin.ts'), ...process.argv.slice(2)], {
  stdio: 'inherit',
  shell: node.endsWith('.cmd'),
});
if (error) console.error(error.message);
process.exitCode = status ?? 2;
