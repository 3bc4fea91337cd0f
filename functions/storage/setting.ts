/** Reads a setting that infra gave this function; a missing one is a mistake in infra/functions/. */
import type { EnvironmentName } from '../../shared/contract/environment.ts';

/** A mistake of whoever set the program up; never the fault of a document that was read meanwhile. */
export class SettingMissing extends Error {
  constructor(name: EnvironmentName) {
    super(`the environment has no ${name}`);
    this.name = 'SettingMissing';
  }
}

/** @throws SettingMissing */
export const setting = (name: EnvironmentName): string => {
  const value = process.env[name];
  if (!value) throw new SettingMissing(name);
  return value;
};
