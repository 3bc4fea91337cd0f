/** Makes a runnable Lambda of each function in the template, with its role's key and nobody else's. */
import fs from 'node:fs';
import path from 'node:path';
import type { Principal } from '../aws/service.ts';
import type { Clock } from '../clock.ts';
import type { Logs } from '../logs.ts';
import type { Resource, Template } from '../template/template.ts';
import { createLambda, type Lambda } from './lambda.ts';

export type FunctionResource = Resource<'AWS::Lambda::Function'>;

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
