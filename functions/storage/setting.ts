/** Reads a setting that infra gave this function; a missing one is a mistake in infra/functions/. */
import type { EnvironmentName } from '../../shared/contract/environment.ts';

export const setting = (name: EnvironmentName): string => {
  const value = process.env[name];
  if (!value) throw new Error(`the environment has no ${name}`);
  return value;
};
