/**
 * The one DynamoDB client of a container. Calls that hang are ended after a few seconds and tried again by
 * the SDK, well within the 29 seconds a route has.
 */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { ConfiguredRetryStrategy } from '@smithy/core/retry';
import { pauseFactor } from '../common/pause.ts';

const maxAttempts = 4;
/** What the SDK waits after a throttled call. */
const throttledMs = 1_000;

export const patience = {
  maxAttempts,
  requestHandler: { connectionTimeout: 2_000, requestTimeout: 6_000, throwOnRequestTimeout: true },
  // The SDK's own pauses, unless a test shortens them.
  ...(pauseFactor !== 1 && {
    retryStrategy: new ConfiguredRetryStrategy(
      maxAttempts,
      (attempt) => Math.random() * throttledMs * pauseFactor * 2 ** attempt,
    ),
  }),
};

let client: DynamoDBDocumentClient | undefined;

export const dynamodb = (): DynamoDBDocumentClient =>
  (client ??= DynamoDBDocumentClient.from(new DynamoDBClient(patience), {
    marshallOptions: { removeUndefinedValues: true },
  }));
