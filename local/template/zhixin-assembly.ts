/**
 * Zhixin's own app for this machine, made anew only when a source has changed. It is made in a process of
 * its own: the CDK and esbuild would otherwise stay in the runner's memory for as long as it runs.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { prepare } from './prepare.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const assemble = fileURLToPath(new URL('./assemble.ts', import.meta.url));

/** Directory of the cloud assembly, for `bootLocal`. */
export function prepareZhixin(): Promise<string> {
  return prepare({
    root,
    keep: 'dist/local',
    sources: ['functions', 'shared', 'infra', 'local/template/assemble.ts', 'cdk.json', 'package-lock.json'],
    build: (outdir) => run(process.execPath, [assemble, outdir]),
  });
}

/** Everything it says goes to our stderr: stdout is for the one line of `npm start`. */
function run(command: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', process.stderr, 'inherit'] });
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error('the functions or the app could not be built, see above')),
    );
  });
}
