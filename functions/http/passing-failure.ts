/**
 * Failures of AWS or the network that pass by themselves. The SDK has already tried again when one of them
 * arrives here, so the person is asked to try later, and whatever was asked is safe to be asked again.
 */
import { Problem } from '../../shared/ground/problem.ts';

const passingNames = new Set([
  'ThrottlingException',
  'Throttling',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'SlowDown',
  'TooManyRequestsException',
  'TransactionConflictException',
  'TransactionInProgressException',
  'InternalServerError',
  'InternalError',
  'InternalServiceError',
  'ServiceUnavailable',
  'ServiceUnavailableException',
  'TimeoutError',
  'RequestTimeout',
  'NetworkingError',
]);
const passingCodes = new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_SOCKET',
]);

type Awsish = {
  readonly name?: string;
  readonly code?: string;
  readonly message?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
  readonly cause?: unknown;
};

export const isPassing = (thrown: unknown): boolean => {
  // Given back by a table too often, or overtaken: nothing is wrong with what was asked.
  if (thrown instanceof Problem) return thrown.code === 'busy';
  if (!(thrown instanceof Error)) return false;
  const { name, code, message, $metadata, cause } = thrown as Awsish;
  const status = $metadata?.httpStatusCode ?? 0;
  return (
    passingNames.has(name ?? '') ||
    passingCodes.has(code ?? '') ||
    status >= 500 ||
    status === 429 ||
    message === 'socket hang up' ||
    isPassing(cause)
  );
};
