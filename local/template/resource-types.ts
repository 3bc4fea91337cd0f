/**
 * What of the template the machine honours. Every property of a resource is either read here (and checked
 * strictly) or named as having no effect on one machine; anything else stops the boot with its name, so
 * that nobody relies on a setting that is silently missing.
 */
import type * as z from 'zod';
import { accessTypes } from './access-types.ts';
import { apiTypes } from './api-types.ts';
import { functionTypes } from './function-types.ts';
import { storingTypes } from './storing-types.ts';
import type { Understood } from './understood.ts';

/** The types that become something on this machine. */
export const honoured = {
  ...storingTypes,
  ...functionTypes,
  ...accessTypes,
  ...apiTypes,
} satisfies Record<string, Understood<z.ZodType>>;

export type HonouredType = keyof typeof honoured;
export type PropertiesOf<T extends HonouredType> = z.infer<(typeof honoured)[T]['properties']>;

/** Types that matter on AWS and change nothing here: watching, keeping, addresses, permission to be called. */
const withoutEffect = [
  /^AWS::CDK::Metadata$/,
  /^AWS::Logs::/,
  /^AWS::CloudWatch::/,
  /^AWS::SNS::/,
  /^AWS::KMS::(Key|Alias)$/,
  /^AWS::Lambda::Permission$/,
  /^AWS::ApiGatewayV2::(Stage|DomainName|ApiMapping)$/,
  /^AWS::Scheduler::ScheduleGroup$/,
  /^AWS::SES::(ConfigurationSet|ConfigurationSetEventDestination)$/,
  /^AWS::SQS::QueuePolicy$/,
  // Checked by template.ts: only "TLS or nothing" and access-log delivery, which have no meaning on loopback.
  /^AWS::S3::BucketPolicy$/,
];

export const hasNoEffect = (resourceType: string): boolean =>
  withoutEffect.some((pattern) => pattern.test(resourceType));
