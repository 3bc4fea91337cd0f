/** What a function is told of its surroundings, from its row. */
import type { EnvironmentName } from '../shared/contract/environment.ts';
import type { FunctionRow } from './functions/function-row.ts';
import { tableOf } from './statements-of.ts';
import type { BucketName } from './storage.ts';
import type { Surroundings } from './surroundings.ts';
import type { TableName } from './tables.ts';

type Environment = Partial<Record<EnvironmentName, string>>;

export const environmentOf = (row: FunctionRow, { storage, stage }: Surroundings): Environment => {
  const environment: Environment = {};
  for (const name of Object.keys(row.tables ?? {})) {
    const table = tableOf(name);
    environment[`${table.toUpperCase() as Uppercase<TableName>}_TABLE`] = storage.tables[table].tableName;
  }
  for (const name of Object.keys(row.buckets ?? {}) as BucketName[]) {
    environment[`${name.toUpperCase() as Uppercase<BucketName>}_BUCKET`] = storage.buckets[name].bucketName;
  }
  for (const name of row.secrets ?? []) environment[`${name}_SECRET`] = storage.secrets[name].secretArn;
  if (row.mail) environment.MAIL_FROM = stage.mailFrom;
  if (row.settings?.includes('PUBLIC_URL')) environment.PUBLIC_URL = stage.publicUrl;
  if (row.settings?.includes('CITY')) environment.CITY = stage.city;
  return environment;
};
