/** The programme's key, fetched once per container: it never changes (infra/storage.ts says why). */
import type { CityKey } from '../common/services.ts';
import { patience } from './dynamodb.ts';
import { setting } from './setting.ts';

export const connectCityKey = (SecretId = setting('PSEUDONYM_SECRET')): CityKey => {
  let fetched: Promise<string> | undefined;
  return () => {
    fetched ??= fetchSecret(SecretId);
    // A failed fetch must not be remembered for the life of the container.
    fetched.catch(() => (fetched = undefined));
    return fetched;
  };
};

export const fetchSecret = async (SecretId: string): Promise<string> => {
  const { GetSecretValueCommand, SecretsManagerClient } = await import('./clients/secrets-manager.ts');
  const { SecretString } = await new SecretsManagerClient(patience).send(
    new GetSecretValueCommand({ SecretId }),
  );
  if (!SecretString) throw new Error(`the secret ${SecretId} is empty`);
  return SecretString;
};
