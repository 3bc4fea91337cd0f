/** Zhixin's own app for this machine. The CDK is loaded only when a source has changed: it takes a second. */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepare } from './prepare.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Directory of the cloud assembly, for `bootLocal`. */
export function prepareZhixin(): Promise<string> {
  const infra = fs.readdirSync(path.join(root, 'infra')).filter((name) => name.endsWith('.ts'));
  return prepare({
    root,
    keep: 'dist/local',
    sources: [
      'functions',
      'shared',
      'cdk.json',
      'package-lock.json',
      ...infra.map((name) => `infra/${name}`),
    ],
    async build(outdir) {
      const [{ bundleFunctions }, { buildApp }] = await Promise.all([
        import('../bundle.ts'),
        import('../app.ts'),
      ]);
      const bundles = path.join(outdir, 'bundles');
      await bundleFunctions({ outdir: bundles });
      buildApp({ outdir, bundles, stage: { name: 'local' } }).synth();
      fs.rmSync(bundles, { recursive: true });
    },
  });
}
