/** Keys of the city in Secrets Manager, fetched when first asked for (infra/storage.ts says what each is for). */
import type { CityKey } from '../services/keys.ts';
import { patience } from './dynamodb.ts';
import { setting } from './setting.ts';

/** The key of pseudonyms never changes: once per container. */
export const connectCityKey = (SecretId = setting('PSEUDONYM_SECRET')): CityKey => fetched(SecretId);

/** Milliseconds after which a container asks for the key of links again, which may be turned at any time. */
const linkKeyLife = 60_000;

export const connectLinkKey = (SecretId = setting('LINK_SECRET')): CityKey => fetched(SecretId, linkKeyLife);

const fetched = (SecretId: string, life = Number.POSITIVE_INFINITY): CityKey => {
  let known: { readonly at: number; readonly secret: Promise<string> } | undefined;
  return () => {
    // The machine's own clock: the life of what a container remembers is no matter of the city's day.
    const at = performance.now();
    if (known && at - known.at < life) return known.secret;
    const asked = { at, secret: fetchSecret(SecretId) };
    known = asked;
    // A failed fetch must not be remembered for the life of the container.
    asked.secret.catch(() => {
      if (known === asked) known = undefined;
    });
    return asked.secret;
  };
};

export const fetchSecret = async (SecretId: string): Promise<string> => {
  const { GetSecretValueCommand, SecretsManagerClient } = await import('./clients/secrets-manager.ts');
  const { SecretString } = await new SecretsManagerClient(patience).send(
    new GetSecretValueCommand({ SecretId }),
  );
  if (!SecretString) throw new Error('the secret is empty');
  return SecretString;
};
