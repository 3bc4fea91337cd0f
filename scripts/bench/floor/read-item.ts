/** The least a function does that asks DynamoDB who somebody is: the floor of submit-form's cold start. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import middy from '@middy/core';
import { personPk, personSk } from '../../../shared/submission/keys.ts';

type Event = {
  readonly requestContext: { readonly authorizer: { readonly jwt: { readonly claims: { email: string } } } };
};

let client: DynamoDBDocumentClient | undefined;

export const handler = middy<Event, { statusCode: number; body: string }>().handler(async (event) => {
  client ??= DynamoDBDocumentClient.from(new DynamoDBClient({}));
  const { email } = event.requestContext.authorizer.jwt.claims;
  const { Item } = await client.send(
    new GetCommand({ TableName: process.env.DIRECTORY_TABLE, Key: { pk: personPk(email), sk: personSk } }),
  );
  return { statusCode: Item ? 409 : 404, body: JSON.stringify(Item ?? null) };
});
