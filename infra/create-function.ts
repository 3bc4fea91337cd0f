/**
 * One row of `functions.ts` becomes a role, a log group and the function. The environment
 * follows from the grants: a function learns the name of a table because it may use it.
 */
import { resolve } from 'node:path';
import { Duration, RemovalPolicy, SymlinkFollowMode } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { environmentOf } from './environment-of.ts';
import { type FunctionName, logicalId, rowOf } from './functions.ts';
import { named } from './named.ts';
import { objectReason, statementsOf } from './statements-of.ts';
import type { Surroundings } from './surroundings.ts';

/** Role, log group and function, with logical ids `SubmitFormRole`, …, `SubmitForm`. */
export const createFunction = (
  scope: Construct,
  name: FunctionName,
  around: Surroundings,
): LambdaFunction => {
  const row = rowOf(name);
  const id = logicalId(name);

  const logGroup = new LogGroup(scope, `${id}Logs`, {
    retention: RetentionDays.ONE_YEAR,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  named(logGroup, `${id}Logs`);

  const role = new Role(scope, `${id}Role`, {
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    // Inside the role, not beside it: a stack may hold 500 resources. Instead of AWSLambdaBasicExecutionRole, which
    // may write to every log group of the account.
    inlinePolicies: {
      [id]: new PolicyDocument({
        statements: [
          ...statementsOf(row, around),
          new PolicyStatement({
            actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
            resources: [logGroup.logGroupArn],
          }),
        ],
      }),
    },
  });
  named(role, `${id}Role`);
  for (const bucket of Object.keys(row.buckets ?? {})) {
    acknowledge(role, { [`AwsSolutions-IAM5[Resource::<${bucket}.Arn>/*]`]: objectReason });
  }
  for (const prefix of [row.removes, row.unkeeps])
    if (prefix !== undefined)
      acknowledge(role, { [`AwsSolutions-IAM5[Resource::<Reports.Arn>/${prefix}*]`]: objectReason });

  const created = new LambdaFunction(scope, name, {
    description: `Zhixin ${name}`,
    runtime: Runtime.NODEJS_24_X,
    architecture: row.native ? Architecture.X86_64 : Architecture.ARM_64,
    handler: 'index.handler',
    // Only bundles for this machine have links; they stay links.
    code: Code.fromAsset(resolve(around.bundles, name), { followSymlinks: SymlinkFollowMode.NEVER }),
    memorySize: row.memory,
    timeout: Duration.seconds(row.seconds),
    role,
    logGroup,
    environment: {
      ...environmentOf(row, around),
      // Stack traces name our files and lines, not the bundle's.
      NODE_OPTIONS: '--enable-source-maps',
      POWERTOOLS_SERVICE_NAME: name,
      POWERTOOLS_METRICS_NAMESPACE: 'Zhixin',
    },
  });
  named(created, id);
  return created;
};
