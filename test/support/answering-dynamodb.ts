/** A DynamoDB client whose every call is answered by a function: for what no engine does when asked to. */
import { Readable } from 'node:stream';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** A call in the wire protocol: `TransactWriteItems`, and its input with typed values ({ S: 'text' }). */
export type WireCall = { readonly operation: string; readonly input: { readonly [name: string]: unknown } };
const textOf = (body: unknown): string =>
  typeof body === 'string' ? body : Buffer.from(body as Uint8Array).toString();
type Request = { readonly headers: Record<string, string>; readonly body: unknown };

/** @param answer what the service answers, in the wire protocol */
export const answeringDynamodb = (answer: (call: WireCall) => object): DynamoDBDocumentClient => {
  const handle = async ({ headers, body }: Request) => {
    const operation = String(headers['x-amz-target']).split('.')[1] ?? '';
    const text = JSON.stringify(answer({ operation, input: JSON.parse(textOf(body)) }));
    return { response: { statusCode: 200, headers: {}, body: Readable.from([Buffer.from(text)]) } };
  };
  const client = new DynamoDBClient({
    region: 'local',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    requestHandler: { handle } as never,
  });
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
};
