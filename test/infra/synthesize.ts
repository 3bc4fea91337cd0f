/** The stack as the tests see it: synthesized in a folder of its own, over bundles that hold nothing. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from 'aws-cdk-lib';
import { buildApp } from '../../infra/app.ts';
import { composeApp } from '../../infra/compose-app.ts';
import { functionNames } from '../../infra/functions.ts';
import type { Stage } from '../../infra/stage.ts';

export type Resource = {
  Type: string;
  // biome-ignore lint/suspicious/noExplicitAny: every resource type has its own properties
  Properties: Record<string, any>;
  DeletionPolicy?: string;
  DependsOn?: string[];
};
export type StackTemplate = { Resources: Record<string, Resource> };

/** An app that can be changed before it is synthesized into `outdir`; validated as a deployment is, unless told. */
export const prepareApp = (stage?: Partial<Stage>, validated = true): { app: App; outdir: string } => {
  const folder = mkdtempSync(join(tmpdir(), 'zhixin-synth-'));
  const bundles = join(folder, 'bundles');
  for (const name of functionNames) {
    mkdirSync(join(bundles, name), { recursive: true });
    writeFileSync(join(bundles, name, 'index.mjs'), 'export const handler = async () => ({});\n');
  }
  const outdir = join(folder, 'cdk.out');
  return { app: (validated ? buildApp : composeApp)({ outdir, bundles, ...(stage && { stage }) }), outdir };
};

/** @throws Error when cdk-nag or the CDK's own rules find something */
export const synthesize = (app: App): StackTemplate => {
  const [stack] = app.synth().stacks;
  if (!stack) throw new Error('the app has no stack');
  return stack.template as StackTemplate;
};
