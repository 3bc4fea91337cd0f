/** Where something is kept: tables, buckets, secrets, and the queue of what failed. */
import * as z from 'zod';
import { text, type } from './understood.ts';

const keySchema = z.array(z.strictObject({ AttributeName: text, KeyType: z.enum(['HASH', 'RANGE']) }));

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

export const storingTypes = {
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
  'AWS::SQS::Queue': type(z.strictObject({ QueueName: text.optional() }), [
    'KmsDataKeyReusePeriodSeconds',
    'KmsMasterKeyId',
    'MessageRetentionPeriod',
    'SqsManagedSseEnabled',
    'Tags',
    'VisibilityTimeout',
  ]),
};
