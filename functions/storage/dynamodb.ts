/**
 * The one DynamoDB client of a container. Calls that hang are ended after a few seconds and tried again by
 * the SDK, well within the 29 seconds a route has.
 */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

export const patience = {
  maxAttempts: 4,
  requestHandler: { connectionTimeout: 2_000, requestTimeout: 6_000, throwOnRequestTimeout: true },
};

let client: DynamoDBDocumentClient | undefined;

export const dynamodb = (): DynamoDBDocumentClient =>
  (client ??= DynamoDBDocumentClient.from(new DynamoDBClient(patience), {
    marshallOptions: { removeUndefinedValues: true },
  }));
