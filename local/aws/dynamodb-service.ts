/** DynamoDB behind the proxy: asks for the actions AWS would check, member by member, then forwards. */
import http from 'node:http';
import { accessesOf, type Body } from './dynamodb-accesses.ts';
import { engineAuthorization } from './dynamodb-engine.ts';
import { dynamodbFault, json } from './dynamodb-fault.ts';
import type { AwsAnswer, Service } from './service.ts';
import type { SignedRequest } from './signature.ts';

/** @param onWrite called after a write took effect, so that streams need not wait for their next look */
export function createDynamodbService(options: {
  endpoint: string;
  arnOf: (table: string) => string;
  onWrite: () => void;
}): Service {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });
  const target = new URL(options.endpoint);

  const forward = (request: SignedRequest, body: Buffer): Promise<AwsAnswer> =>
    new Promise((resolve, reject) => {
      const forwarded = http.request(
        {
          agent,
          hostname: target.hostname,
          port: target.port,
          method: request.method,
          path: request.path,
          // DynamoDB Local keeps a database per access key, so every role goes on under the same one.
          headers: {
            ...request.headers,
            host: target.host,
            authorization: engineAuthorization,
            'content-length': body.length,
          },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            const headers: Record<string, string> = { 'content-type': 'application/x-amz-json-1.0' };
            const checksum = response.headers['x-amz-crc32'];
            if (typeof checksum === 'string') headers['x-amz-crc32'] = checksum;
            resolve({ status: response.statusCode ?? 500, headers, body: Buffer.concat(chunks) });
          });
        },
      );
      forwarded.on('error', reject);
      forwarded.end(body);
    });

  return {
    name: 'dynamodb',
    operationOf: (request) => String(request.headers['x-amz-target']).split('.')[1] ?? '',
    async answer(request, operation) {
      const body = JSON.parse(request.body.toString() || '{}') as Body;
      for (const { action, resource } of accessesOf(operation, body, options.arnOf)) {
        request.require(action, resource);
      }
      const answer = await forward(request, request.body);
      if (/Put|Write|Update|Delete/.test(operation)) options.onWrite();
      return answer;
    },
    writeError: (error) =>
      json(error.status === 403 ? 400 : error.status, {
        __type: `com.amazonaws.dynamodb.v20120810#${error.code}`,
        message: error.message,
        // TransactionCanceledException spells it with a capital letter.
        ...(error.details.CancellationReasons ? { Message: error.message } : {}),
        ...error.details,
      }),
    faultError: dynamodbFault,
  };
}
