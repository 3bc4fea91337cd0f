/** Services that speak AWS JSON 1.1: the operation in X-Amz-Target, one JSON object each way. */
import { AwsError } from './aws-error.ts';
import type { AwsRequest, Service } from './service.ts';

export type Operation = (request: AwsRequest, input: Record<string, unknown>) => unknown;

export function jsonService(name: string, operations: Record<string, Operation>): Service {
  return {
    name,
    operationOf: (request) => String(request.headers['x-amz-target']).split('.')[1] ?? '',
    async answer(request, operation) {
      const perform = operations[operation];
      if (!perform)
        throw new AwsError(400, 'UnknownOperationException', `not honoured here: ${name}:${operation}`);
      const value = await perform(request, JSON.parse(request.body.toString() || '{}'));
      return {
        status: 200,
        headers: { 'content-type': 'application/x-amz-json-1.1' },
        body: JSON.stringify(value),
      };
    },
    writeError: (error) => ({
      status: error.status === 403 ? 400 : error.status,
      headers: { 'content-type': 'application/x-amz-json-1.1' },
      body: JSON.stringify({ __type: error.code, message: error.message }),
    }),
    faultError: (fault) =>
      fault.error === 'throttle'
        ? new AwsError(400, 'ThrottlingException', 'Rate exceeded')
        : new AwsError(500, 'InternalServiceError', 'An error occurred on the server side.'),
  };
}
