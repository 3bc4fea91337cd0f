/**
 * The app with nothing that looks at it: what `app.ts` validates and deploys, and what the local system takes
 * as it is, because the validators take most of the time of a synthesis.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Annotations, App } from 'aws-cdk-lib';
import * as z from 'zod';
import { readStage, type Stage, warnUncovered } from './stage.ts';
import { ZhixinStack } from './zhixin-stack.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const cdkJson = z.object({ context: z.record(z.string(), z.unknown()) });

export type AppOptions = {
  /** Where the cloud assembly goes; default `cdk.out`, or where the CDK's command wants it. */
  readonly outdir?: string;
  /** Values that replace those of the stage; `name` chooses the stage, default `local`. */
  readonly stage?: Partial<Stage>;
  /** Day the stage begins to work on, ISO date; default the machine's own. */
  readonly today?: string;
  /** Folder with the bundled functions; default `dist/functions` of the repository. */
  readonly bundles?: string;
};

/** The app, not yet synthesized. `checks` turns on the validator that comes with the CDK. */
export const composeApp = ({
  checks = false,
  outdir,
  stage: overrides,
  today = new Date().toISOString().slice(0, 10),
  bundles = `${root}dist/functions`,
}: AppOptions & { readonly checks?: boolean }): App => {
  // The CDK's command hands over cdk.json itself; in-process we do, so that both have the same flags.
  const { context } = cdkJson.parse(JSON.parse(readFileSync(`${root}cdk.json`, 'utf8')));
  const app = new App({
    outdir: outdir ?? process.env.CDK_OUTDIR ?? `${root}cdk.out`,
    context,
    analyticsReporting: false,
    builtinCloudFormationValidation: checks,
  });
  const stage = readStage((key) => app.node.tryGetContext(key), overrides);
  const uncovered: string[] = [];
  warnUncovered(stage, today, (text) => uncovered.push(text));
  const stack = new ZhixinStack(app, 'Zhixin', {
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
  for (const text of uncovered) Annotations.of(stack).addWarningV2('zhixin:uncovered', text);
  return app;
};
