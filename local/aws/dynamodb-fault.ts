/** Faults as DynamoDB itself answers them. */
import { crc32 } from 'node:zlib';
import { AwsError } from './aws-error.ts';
import type { Fault } from './faults.ts';
import type { AwsAnswer } from './service.ts';
import type { SignedRequest } from './signature.ts';

export function dynamodbFault(fault: Fault, request: SignedRequest, operation: string): AwsError {
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

export function json(status: number, value: unknown): AwsAnswer {
  const body = JSON.stringify(value);
  return {
    status,
    headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amz-crc32': String(crc32(body)) },
    body,
  };
}
