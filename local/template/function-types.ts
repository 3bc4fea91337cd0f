/** What runs, and what starts it beside a route. */
import * as z from 'zod';
import { arn, text, type } from './understood.ts';

export const functionTypes = {
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
};
