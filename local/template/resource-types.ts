/**
 * What of the template the machine honours. Every property of a resource is either read here (and checked
 * strictly) or named as having no effect on one machine; anything else stops the boot with its name, so
 * that nobody relies on a setting that is silently missing.
 */
import * as z from 'zod';

const text = z.string();
const keySchema = z.array(z.strictObject({ AttributeName: text, KeyType: z.enum(['HASH', 'RANGE']) }));
const arn = text.startsWith('arn:');

const policyDocument = z.strictObject({
  Version: text.optional(),
  Statement: z.array(z.record(text, z.unknown())),
});

const table = z.strictObject({
  TableName: text.optional(),
  KeySchema: keySchema,
  AttributeDefinitions: z.array(
    z.strictObject({ AttributeName: text, AttributeType: z.enum(['S', 'N', 'B']) }),
  ),
  BillingMode: z.literal('PAY_PER_REQUEST'),
  GlobalSecondaryIndexes: z
    .array(
      z.strictObject({
        IndexName: text,
        KeySchema: keySchema,
        Projection: z.strictObject({
          ProjectionType: z.enum(['ALL', 'KEYS_ONLY', 'INCLUDE']),
          NonKeyAttributes: z.array(text).optional(),
        }),
      }),
    )
    .default([]),
  StreamSpecification: z
    .strictObject({
      StreamViewType: z.enum(['NEW_AND_OLD_IMAGES', 'NEW_IMAGE', 'OLD_IMAGE', 'KEYS_ONLY']),
    })
    .optional(),
});

type Understood<T extends z.ZodType> = { properties: T; withoutEffect: readonly string[] };
const type = <T extends z.ZodType>(properties: T, withoutEffect: readonly string[] = []): Understood<T> => ({
  properties,
  withoutEffect,
});

/** The types that become something on this machine. */
export const honoured = {
  'AWS::DynamoDB::GlobalTable': type(table, [
    'Replicas',
    'SSESpecification',
    // What has expired is still there here; nothing may rest on its being gone.
    'TimeToLiveSpecification',
    'WarmThroughput',
    'WriteOnDemandThroughputSettings',
  ]),
  'AWS::S3::Bucket': type(
    z.strictObject({
      BucketName: text.optional(),
      VersioningConfiguration: z.strictObject({ Status: z.literal('Enabled') }).optional(),
      ObjectLockEnabled: z.boolean().optional(),
      ObjectLockConfiguration: z
        .strictObject({
          ObjectLockEnabled: z.literal('Enabled'),
          Rule: z
            .strictObject({
              DefaultRetention: z.strictObject({
                Mode: z.enum(['GOVERNANCE', 'COMPLIANCE']),
                Days: z.number().optional(),
                Years: z.number().optional(),
              }),
            })
            .optional(),
        })
        .optional(),
    }),
    [
      'AccessControl',
      'BucketEncryption',
      'LifecycleConfiguration',
      'LoggingConfiguration',
      'OwnershipControls',
      'PublicAccessBlockConfiguration',
      'Tags',
    ],
  ),
  'AWS::Lambda::Function': type(
    z.strictObject({
      FunctionName: text.optional(),
      Code: z.strictObject({ S3Bucket: text, S3Key: text }),
      Handler: text,
      Role: arn,
      Runtime: z.string().regex(/^nodejs/, 'only Node.js functions run here'),
      Timeout: z.number().default(3),
      MemorySize: z.number().default(128),
      Environment: z.strictObject({ Variables: z.record(text, text) }).optional(),
    }),
    [
      'Architectures',
      'Description',
      'EphemeralStorage',
      'LoggingConfig',
      'RecursiveLoop',
      'ReservedConcurrentExecutions',
      'Tags',
      'TracingConfig',
    ],
  ),
  'AWS::Lambda::EventInvokeConfig': type(
    z.strictObject({
      FunctionName: text,
      Qualifier: z.literal('$LATEST'),
      MaximumRetryAttempts: z.number().default(2),
      DestinationConfig: z.strictObject({ OnFailure: z.strictObject({ Destination: arn }) }).optional(),
    }),
    ['MaximumEventAgeInSeconds'],
  ),
  'AWS::Lambda::EventSourceMapping': type(
    z.strictObject({
      FunctionName: text,
      EventSourceArn: arn,
      BatchSize: z.number().default(100),
      Enabled: z.literal(true).optional(),
      BisectBatchOnFunctionError: z.boolean().default(false),
      FunctionResponseTypes: z.array(z.literal('ReportBatchItemFailures')).default([]),
      MaximumRetryAttempts: z.number().default(-1),
      MaximumRecordAgeInSeconds: z.literal(-1).optional(),
      ParallelizationFactor: z.literal(1).optional(),
      StartingPosition: z.literal('TRIM_HORIZON'),
      DestinationConfig: z.strictObject({ OnFailure: z.strictObject({ Destination: arn }) }).optional(),
    }),
    ['MaximumBatchingWindowInSeconds', 'Tags', 'MetricsConfig'],
  ),
  'AWS::IAM::Role': type(
    z.strictObject({
      RoleName: text.optional(),
      ManagedPolicyArns: z
        .array(text.regex(/:iam::aws:policy\/service-role\/AWSLambdaBasicExecutionRole$/))
        .default([]),
      Policies: z.array(z.strictObject({ PolicyName: text, PolicyDocument: policyDocument })).default([]),
    }),
    ['AssumeRolePolicyDocument', 'Description', 'MaxSessionDuration', 'Path', 'Tags'],
  ),
  'AWS::IAM::Policy': type(
    z.strictObject({ PolicyName: text, PolicyDocument: policyDocument, Roles: z.array(text) }),
  ),
  'AWS::SecretsManager::Secret': type(
    z.strictObject({
      Name: text.optional(),
      GenerateSecretString: z.strictObject({
        PasswordLength: z.number().default(32),
        SecretStringTemplate: z.string().optional(),
        GenerateStringKey: z.string().optional(),
        ExcludePunctuation: z.boolean().default(false),
        ExcludeCharacters: text.default(''),
        ExcludeLowercase: z.boolean().default(false),
        ExcludeUppercase: z.boolean().default(false),
        ExcludeNumbers: z.boolean().default(false),
        IncludeSpace: z.literal(false).optional(),
      }),
    }),
    ['Description', 'KmsKeyId', 'Tags'],
  ),
  'AWS::SES::EmailIdentity': type(z.strictObject({ EmailIdentity: text }), [
    'ConfigurationSetAttributes',
    'DkimAttributes',
    'DkimSigningAttributes',
    'FeedbackAttributes',
    'MailFromAttributes',
    'Tags',
  ]),
  'AWS::SQS::Queue': type(z.strictObject({ QueueName: text.optional() }), [
    'KmsDataKeyReusePeriodSeconds',
    'KmsMasterKeyId',
    'MessageRetentionPeriod',
    'SqsManagedSseEnabled',
    'Tags',
    'VisibilityTimeout',
  ]),
  'AWS::Scheduler::Schedule': type(
    z.strictObject({
      Name: text.optional(),
      ScheduleExpression: text,
      ScheduleExpressionTimezone: text.default('UTC'),
      State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
      Target: z.strictObject({
        Arn: arn,
        RoleArn: arn,
        Input: text.default('{}'),
        RetryPolicy: z.unknown().optional(),
        DeadLetterConfig: z.strictObject({ Arn: arn }).optional(),
      }),
    }),
    ['Description', 'FlexibleTimeWindow', 'GroupName', 'KmsKeyArn'],
  ),
  'AWS::ApiGatewayV2::Api': type(z.strictObject({ Name: text, ProtocolType: z.literal('HTTP') }), [
    'Description',
    'DisableExecuteApiEndpoint',
    'Tags',
  ]),
  'AWS::ApiGatewayV2::Integration': type(
    z.strictObject({
      ApiId: text,
      IntegrationType: z.literal('AWS_PROXY'),
      IntegrationUri: arn,
      PayloadFormatVersion: z.literal('2.0'),
      TimeoutInMillis: z.number().max(30_000).default(30_000),
    }),
    ['IntegrationMethod', 'Description'],
  ),
  'AWS::ApiGatewayV2::Route': type(
    z.strictObject({
      ApiId: text,
      RouteKey: text.regex(/^(ANY|[A-Z]+) \//, 'only METHOD /path routes'),
      Target: text,
      AuthorizationType: z.enum(['NONE', 'JWT']).default('NONE'),
      AuthorizerId: text.optional(),
    }),
    ['OperationName'],
  ),
  'AWS::ApiGatewayV2::Authorizer': type(
    z.strictObject({
      ApiId: text,
      AuthorizerType: z.literal('JWT'),
      IdentitySource: z.tuple([z.literal('$request.header.Authorization')]),
      JwtConfiguration: z.strictObject({ Audience: z.array(text), Issuer: text }),
      Name: text,
    }),
  ),
} satisfies Record<string, Understood<z.ZodType>>;

export type HonouredType = keyof typeof honoured;
export type PropertiesOf<T extends HonouredType> = z.infer<(typeof honoured)[T]['properties']>;

/** Types that matter on AWS and change nothing here: watching, keeping, addresses, permission to be called. */
const withoutEffect = [
  /^AWS::CDK::Metadata$/,
  /^AWS::Logs::/,
  /^AWS::CloudWatch::/,
  /^AWS::SNS::/,
  /^AWS::KMS::(Key|Alias)$/,
  /^AWS::Lambda::Permission$/,
  /^AWS::ApiGatewayV2::(Stage|DomainName|ApiMapping)$/,
  /^AWS::Scheduler::ScheduleGroup$/,
  /^AWS::SES::(ConfigurationSet|ConfigurationSetEventDestination)$/,
  /^AWS::SQS::QueuePolicy$/,
  // Checked by template.ts: only "TLS or nothing" and access-log delivery, which have no meaning on loopback.
  /^AWS::S3::BucketPolicy$/,
];

export const hasNoEffect = (resourceType: string): boolean =>
  withoutEffect.some((pattern) => pattern.test(resourceType));
