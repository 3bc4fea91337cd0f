/**
 * The CDK app. `node infra/app.ts` (which the CDK's own command runs) bundles the functions and writes the
 * cloud assembly; the local system and the tests call `buildApp(…).synth()` in their own process. Synthesis
 * needs neither network nor account, and ends with an error when cdk-nag finds something (decision 003).
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import * as z from 'zod';
import { bundleFunctions } from './bundle.ts';
import { readStage, type Stage } from './stage.ts';
import { ZhixinStack } from './zhixin-stack.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const cdkJson = z.object({ context: z.record(z.string(), z.unknown()) });

export type AppOptions = {
  /** Where the cloud assembly goes; default `cdk.out`, or where the CDK's command wants it. */
  readonly outdir?: string;
  /** Values that replace those of the stage; `name` chooses the stage, default `local`. */
  readonly stage?: Partial<Stage>;
  /** Folder with the bundled functions; default `dist/functions` of the repository. */
  readonly bundles?: string;
  /**
   * Whether synthesis ends with the checks of cdk-nag and of CloudFormation's validator, which take most of
   * its time; default true. Only the local system leaves them out: nothing that is deployed may.
   */
  readonly validated?: boolean;
};

/** The app, not yet synthesized. Bundles must lie in their folder already (`bundleFunctions`). */
export const buildApp = ({
  outdir,
  stage: overrides,
  bundles = `${root}dist/functions`,
  validated = true,
}: AppOptions = {}): App => {
  // The CDK's command hands over cdk.json itself; in-process we do, so that both have the same flags.
  const { context } = cdkJson.parse(JSON.parse(readFileSync(`${root}cdk.json`, 'utf8')));
  const app = new App({
    outdir: outdir ?? process.env.CDK_OUTDIR ?? `${root}cdk.out`,
    context,
    analyticsReporting: false,
    builtinCloudFormationValidation: validated,
  });
  const stage = readStage((key) => app.node.tryGetContext(key), overrides);
  new ZhixinStack(app, 'Zhixin', {
    stackName: `zhixin-${stage.name}`,
    description: 'Zhixin: a knowledge-renewal programme, run from spreadsheets',
    env: {
      region: stage.region,
      ...(process.env.CDK_DEFAULT_ACCOUNT && { account: process.env.CDK_DEFAULT_ACCOUNT }),
    },
    terminationProtection: true,
    analyticsReporting: false,
    stage,
    bundles,
  });
  if (validated) Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return app;
};

if (import.meta.main) {
  await bundleFunctions();
  buildApp().synth();
}
