/**
 * The CDK app. `node infra/app.ts` (which the CDK's own command runs) bundles the functions and writes the
 * cloud assembly; the tests of the stack call `buildApp(…).synth()` in their own process. Synthesis
 * needs neither network nor account, and ends with an error when cdk-nag finds something (decision 003).
 */
import { type App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { bundleFunctions } from './bundle.ts';
import { type AppOptions, composeApp } from './compose-app.ts';

/** The app, not yet synthesized. Bundles must lie in their folder already (`bundleFunctions`). */
export const buildApp = (options: AppOptions = {}): App => {
  const app = composeApp({ ...options, checks: true });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return app;
};

if (import.meta.main) {
  await bundleFunctions();
  buildApp().synth();
}
