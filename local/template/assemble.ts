/**
 * Bundles the functions and synthesizes the app into the directory given as argument. The template is not
 * validated here: `npm run synth`, `npm run deploy` and the test of the stack do that.
 */
import fs from 'node:fs';
import path from 'node:path';
import { bundleFunctions } from '../../infra/bundle.ts';
import { composeApp } from '../../infra/compose-app.ts';

const [, , outdir] = process.argv;
if (outdir === undefined) throw new Error('usage: node local/template/assemble.ts <outdir>');
const bundles = path.join(outdir, 'bundles');
await bundleFunctions({ outdir: bundles, destination: 'here' });
composeApp({ outdir, bundles, stage: { name: 'local' } }).synth();
fs.rmSync(bundles, { recursive: true });
