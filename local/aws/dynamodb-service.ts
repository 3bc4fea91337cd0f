/** DynamoDB behind the proxy: asks for the actions AWS would check, member by member, then forwards. */
import http from 'node:http';
import { crc32 } from 'node:zlib';
import { AwsError } from './aws-error.ts';
import type { AwsAnswer, Service } from './aws-proxy.ts';
import { engineAuthorization } from './dynamodb-engine.ts';
import type { Fault } from './faults.ts';
import type { SignedRequest } from './signature.ts';

type Access = { action: string; resource: string };
type Body = Record<string, unknown>;

const memberActions: Record<string, string> = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
  Get: 'GetItem',
};

/**
 * What a request needs: transactions are checked per member (as PutItem, UpdateItem, …), a query of an index
 * against `/index/name`; throws on an operation whose check is not known.
 */
export function accessesOf(operation: string, body: Body, arnOf: (table: string) => string): Access[] {
  const access = (action: string, table: unknown, index?: unknown): Access => ({
    action: `dynamodb:${action}`,
    resource: typeof index === 'string' ? `${arnOf(String(table))}/index/${index}` : arnOf(String(table)),
  });
  switch (operation) {
    case 'TransactWriteItems':
    case 'TransactGetItems':
      return (body.TransactItems as Body[]).flatMap((item) =>
        Object.entries(item).map(([kind, member]) => {
          const action = memberActions[kind];
          if (!action)
            throw new AwsError(400, 'ValidationException', `transaction member not understood: ${kind}`);
          return access(action, (member as Body).TableName);
        }),
      );
    case 'BatchGetItem':
      return Object.keys(body.RequestItems as Body).map((table) => access(operation, table));
    case 'Query':
    case 'Scan':
      return [access(operation, body.TableName, body.IndexName)];
    case 'GetItem':
    case 'PutItem':
    case 'UpdateItem':
    case 'DeleteItem':
    case 'DescribeTable':
      return [access(operation, body.TableName)];
    case 'ListTables':
      return [{ action: 'dynamodb:ListTables', resource: '*' }];
    default:
      throw new AwsError(400, 'UnknownOperationException', `not honoured here: dynamodb:${operation}`);
  }
}

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

function dynamodbFault(fault: Fault, request: SignedRequest, operation: string): AwsError {
  if (fault.error === 'throttle') {
    return new AwsError(400, 'ThrottlingException', 'Throughput exceeds the current capacity of your table.');
  }
  if (fault.error === 'refuse')
    return new AwsError(400, 'ValidationException', 'One or more parameter values were invalid.');
  if (fault.error === 'conflict' && operation === 'TransactWriteItems') {
    const members = (JSON.parse(request.body.toString()).TransactItems as unknown[]).length;
    const codes = Array.from({ length: members }, (_, i) => (i === 0 ? 'TransactionConflict' : 'None'));
    return new AwsError(
      400,
      'TransactionCanceledException',
      `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes.join(', ')}]`,
      { CancellationReasons: codes.map((Code) => ({ Code })) },
    );
  }
  if (fault.error === 'conflict') {
    return new AwsError(400, 'TransactionConflictException', 'Transaction is ongoing for the item');
  }
  return new AwsError(
    500,
    'InternalServerError',
    'The request processing has failed because of an unknown error.',
  );
}

function json(status: number, value: unknown): AwsAnswer {
  const body = JSON.stringify(value);
  return {
    status,
    headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amz-crc32': String(crc32(body)) },
    body,
  };
}
