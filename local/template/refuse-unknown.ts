/** What of a template the machine would silently leave out is refused. */
import type { Raw } from './intrinsics.ts';

export type Json = Record<string, unknown>;

/** CDK itself adds a bootstrap-version parameter and its rule; nothing else is expected beside resources. */
export function refuseUnknownSections(template: Json): void {
  const known = new Set([
    'Resources',
    'Outputs',
    'Parameters',
    'Rules',
    'Description',
    'Metadata',
    'AWSTemplateFormatVersion',
  ]);
  const parameters = Object.keys((template.Parameters as Json) ?? {});
  const unknown = [
    ...Object.keys(template).filter((section) => !known.has(section)),
    ...parameters.filter((name) => name !== 'BootstrapVersion').map((name) => `parameter ${name}`),
  ];
  if (unknown.length > 0)
    throw new Error(`the template has parts not understood here: ${unknown.join(', ')}`);
}

export function checkBucketPolicy(id: string, raw: Raw): void {
  const statements = (raw.Properties as { PolicyDocument: { Statement: Json[] } }).PolicyDocument.Statement;
  for (const { Effect, Condition, Principal } of statements) {
    const demandsTls = Effect === 'Deny' && JSON.stringify(Condition)?.includes('aws:SecureTransport');
    const service = (Principal as { Service?: string } | undefined)?.Service;
    if (!demandsTls && service !== 'logging.s3.amazonaws.com') {
      throw new Error(
        `${id}: this bucket policy is not understood here: ${JSON.stringify({ Effect, Condition })}`,
      );
    }
  }
}
