/**
 * Secrets Manager: values made from the template's GenerateSecretString once, then kept in the data
 * directory for its owner only. They change when an operator puts another (cli/turn-link-key.ts) and never by themselves.
 */
import { randomInt } from 'node:crypto';
import fs from 'node:fs';
import type { PropertiesOf } from '../template/resource-types.ts';
import type { Template } from '../template/template.ts';
import { AwsError } from './aws-error.ts';
import { jsonService } from './json-service.ts';
import type { Service } from './service.ts';

type Recipe = PropertiesOf<'AWS::SecretsManager::Secret'>['GenerateSecretString'];

export function createSecretsService(template: Template, file: string): Service {
  const values = fs.existsSync(file)
    ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, string>)
    : {};
  const secrets = template.of('AWS::SecretsManager::Secret');
  for (const { id, properties } of secrets) values[id] ??= generateSecret(properties.GenerateSecretString);
  const keep = () => fs.writeFileSync(file, JSON.stringify(values), { mode: 0o600 });
  keep();
  const secretFor = (
    request: { require: (action: string, resource: string) => void },
    action: string,
    input: { SecretId?: unknown },
  ) => {
    const wanted = String(input.SecretId);
    const secret = secrets.find(({ arn, id, title }) => [arn, id, title].includes(wanted));
    request.require(`secretsmanager:${action}`, secret?.arn ?? wanted);
    if (secret) return secret;
    throw new AwsError(400, 'ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
  };

  return jsonService('secretsmanager', {
    GetSecretValue(request, input) {
      const secret = secretFor(request, 'GetSecretValue', input);
      return {
        ARN: secret.arn,
        Name: secret.title,
        SecretString: values[secret.id],
        VersionId: '00000000-0000-0000-0000-000000000001',
        VersionStages: ['AWSCURRENT'],
      };
    },
    PutSecretValue(request, input) {
      const secret = secretFor(request, 'PutSecretValue', input);
      values[secret.id] = String(input.SecretString);
      keep();
      return { ARN: secret.arn, Name: secret.title, VersionStages: ['AWSCURRENT'] };
    },
  });
}

/** A random text by CloudFormation's GenerateSecretString; where it has a template, that JSON with the text in it. */
export function generateSecret(recipe: Recipe): string {
  const alphabet = [
    recipe.ExcludeLowercase ? '' : 'abcdefghijklmnopqrstuvwxyz',
    recipe.ExcludeUppercase ? '' : 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
    recipe.ExcludeNumbers ? '' : '0123456789',
    recipe.ExcludePunctuation ? '' : '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~',
  ]
    .join('')
    .split('')
    .filter((character) => !recipe.ExcludeCharacters.includes(character));
  const characters = Array.from(
    { length: recipe.PasswordLength },
    () => alphabet[randomInt(alphabet.length)],
  );
  const text = characters.join('');
  const { SecretStringTemplate: frame, GenerateStringKey: key } = recipe;
  if (frame === undefined || key === undefined) return text;
  return JSON.stringify({ ...(JSON.parse(frame) as object), [key]: text });
}
