/**
 * Ends every link that opens without an account: `node cli/turn-link-key.ts`, with an operator's AWS rights and
 * LINK_SECRET in the environment (docs/runbook.md). Persons stay the same, for pseudonyms have a key of their own.
 */
import { randomBytes } from 'node:crypto';
import { PutSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { setting } from '../functions/storage/setting.ts';
import { needs } from './needs.ts';

needs('LINK_SECRET');

const SecretString = randomBytes(48).toString('base64url');
await new SecretsManagerClient().send(
  new PutSecretValueCommand({ SecretId: setting('LINK_SECRET'), SecretString }),
);
console.log('链接密钥已更换：一分钟内，此前的链接全部失效；请从菜单重新打开。');
console.log(
  'The key of links was turned: within a minute every link of before is dead; open it from the menu.',
);
