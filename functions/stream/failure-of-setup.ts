/**
 * Failures of whoever runs the program: a setting that is missing, a right that was not given, a name of a table or a
 * bucket that is none, credentials that have run out. No document is set aside for them, however often they come.
 */
import { SettingMissing } from '../storage/setting.ts';

const names = new Set(['CredentialsProviderError', 'ResourceNotFoundException', 'NoSuchBucket']);
/** AWS says with these who may not. */
const statuses = new Set([401, 403]);

type Awsish = { readonly name?: string; readonly $metadata?: { readonly httpStatusCode?: number } };

export const isOfSetup = (thrown: unknown): boolean => {
  if (thrown instanceof SettingMissing) return true;
  const { name = '', $metadata } = (thrown ?? {}) as Awsish;
  return names.has(name) || statuses.has($metadata?.httpStatusCode ?? 0);
};
