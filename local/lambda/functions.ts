/** Makes a runnable Lambda of each function in the template, with its role's key and nobody else's. */
import { createHmac, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Principal } from '../aws/aws-proxy.ts';
import { readStatement, type Statement } from '../aws/iam.ts';
import type { Clock } from '../clock.ts';
import type { Logs } from '../logs.ts';
import type { Resource, Template } from '../template/template.ts';
import { createLambda, type Lambda } from './lambda.ts';

type FunctionResource = Resource<'AWS::Lambda::Function'>;

/** Statements of every role by its physical name, from policies beside it and inside it. */
export function readRoles(template: Template): Map<string, Statement[]> {
  const roles = new Map<string, Statement[]>();
  for (const { name, id, properties } of template.of('AWS::IAM::Role')) {
    const inline = properties.Policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
    roles.set(
      name,
      inline.map((statement) => readStatement(statement, id)),
    );
  }
  for (const { id, properties } of template.of('AWS::IAM::Policy')) {
    const statements = properties.PolicyDocument.Statement.map((statement) => readStatement(statement, id));
    for (const role of properties.Roles) roles.get(role)?.push(...statements);
  }
  return roles;
}

/** Keys live as long as this boot: a worker of an earlier one cannot write into this one. */
export function createPrincipals(template: Template): {
  administrator: Principal;
  ofFunction: Map<string, Principal>;
} {
  const seed = randomBytes(32);
  const roles = readRoles(template);
  const secretOf = (key: string) => createHmac('sha256', seed).update(key).digest('base64url').slice(0, 40);
  const ofFunction = new Map(
    template.of('AWS::Lambda::Function').map((resource, i) => {
      const role = roleName(resource);
      const accessKeyId = `ASIALOCAL${String(i).padStart(11, '0')}`;
      const principal: Principal = {
        accessKeyId,
        secretAccessKey: secretOf(accessKeyId),
        function: resource.title,
        user: `arn:aws:sts::${template.account}:assumed-role/${role}/${resource.title}`,
        statements: roles.get(role) ?? [],
      };
      return [resource.id, principal];
    }),
  );
  const accessKeyId = 'AKIALOCALADMIN000000';
  const administrator = {
    accessKeyId,
    secretAccessKey: secretOf(accessKeyId),
    function: '',
    user: '',
    statements: [],
  };
  return { administrator, ofFunction };
}

export const roleName = (resource: FunctionResource): string =>
  resource.properties.Role.split(':role/')[1] ?? '';

export function createFunctions(options: {
  template: Template;
  principals: Map<string, Principal>;
  awsEndpoint: string;
  /** Where people's browsers reach this boot; takes the place of the stage's own address. */
  publicUrl: string;
  clock: Clock;
  logs: Logs;
  /** Beside what the template says. */
  environment: Readonly<Record<string, string>>;
  patience: number;
}): Lambda[] {
  const { template, clock, logs, patience } = options;
  return template.of('AWS::Lambda::Function').map((resource) => {
    const { properties, title, arn, name } = resource;
    const directory = template.assetDirectory(properties.Code.S3Key);
    const [module_ = 'index', handler = 'handler'] = properties.Handler.split('.');
    const principal = options.principals.get(resource.id) as Principal;
    const variables = { ...properties.Environment?.Variables };
    // The one value the template cannot know: which port this machine had free.
    if ('PUBLIC_URL' in variables) variables.PUBLIC_URL = options.publicUrl;
    return createLambda({
      title,
      functionArn: arn,
      functionName: name,
      file: findModule(directory, module_),
      handler,
      timeout: properties.Timeout,
      patience,
      memory: properties.MemorySize,
      clock: clock.shared,
      log: (text) => logs.append(title, text),
      environment: {
        ...variables,
        ...options.environment,
        TZ: ':UTC',
        LANG: 'en_US.UTF-8',
        LAMBDA_TASK_ROOT: directory,
        _HANDLER: properties.Handler,
        AWS_REGION: template.region,
        AWS_DEFAULT_REGION: template.region,
        AWS_ACCESS_KEY_ID: principal.accessKeyId,
        AWS_SECRET_ACCESS_KEY: principal.secretAccessKey,
        AWS_LAMBDA_FUNCTION_NAME: name,
        AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
        AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(properties.MemorySize),
        AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
        AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${name}`,
        AWS_LAMBDA_LOG_STREAM_NAME: 'local',
        AWS_ENDPOINT_URL_DYNAMODB: options.awsEndpoint,
        AWS_ENDPOINT_URL_S3: options.awsEndpoint,
        AWS_ENDPOINT_URL_SECRETS_MANAGER: options.awsEndpoint,
        AWS_ENDPOINT_URL_SESV2: options.awsEndpoint,
      },
    });
  });
}

function findModule(directory: string, name: string): string {
  const file = ['.mjs', '.js', '.cjs']
    .map((ending) => path.join(directory, name + ending))
    .find((f) => fs.existsSync(f));
  if (!file) throw new Error(`no ${name}.mjs in ${directory}`);
  return file;
}
