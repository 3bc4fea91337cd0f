/** A service of AWS as the proxy sees it, and who calls it. */
import type { AwsError } from './aws-error.ts';
import type { Fault } from './faults.ts';
import type { Statement } from './iam.ts';
import type { SignedRequest } from './signature.ts';

/** Who calls: a function under its role (in one of its workers), or the runner and its tests. */
export type Principal = {
  accessKeyId: string;
  secretAccessKey: string;
  /** The function's title; empty for the administrator, who may do everything and meets no fault. */
  function: string;
  /** `assumed-role/…` as it reads in a refusal. */
  user: string;
  statements: readonly Statement[];
};

export type AwsRequest = SignedRequest & {
  may: (action: string, resource: string, context?: Record<string, string>) => boolean;
  /** Throws AccessDenied in AWS's words unless the caller's role allows it. */
  require: (action: string, resource: string, context?: Record<string, string>) => void;
};

export type AwsAnswer = { status: number; headers?: Record<string, string>; body?: string | Buffer };

export type Service = {
  /** Name in the credential scope and in faults. */
  name: string;
  operationOf: (request: SignedRequest) => string;
  answer: (request: AwsRequest, operation: string, fault?: Fault) => Promise<AwsAnswer>;
  writeError: (error: AwsError, request: SignedRequest) => AwsAnswer;
  /** The service's own error for a fault, where it knows one. */
  faultError: (fault: Fault, request: SignedRequest, operation: string) => AwsError;
};

export type Denial = { at: string; function: string; message: string };
