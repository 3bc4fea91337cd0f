/**
 * Bundles the functions and synthesizes the app into the directory given as argument. The template is not
 * validated here: `npm run synth`, `npm run deploy` and the test of the stack do that.
 */
import fs from 'node:fs';
import path from 'node:path';
import { buildApp } from '../../infra/app.ts';
import { bundleFunctions } from '../../infra/bundle.ts';

const [, , outdir] = process.argv;
if (outdir === undefined) throw new Error('usage: node local/template/assemble.ts <outdir>');
const bundles = path.join(outdir, 'bundles');
await bundleFunctions({ outdir: bundles, destination: 'here' });
buildApp({ outdir, bundles, stage: { name: 'local' }, validated: false }).synth();
fs.rmSync(bundles, { recursive: true });
