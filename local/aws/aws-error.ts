/** A refusal in AWS's own terms; each service writes it in its wire format. */
export class AwsError extends Error {
  readonly status: number;
  readonly code: string;
  /** Further members of the JSON error body, such as CancellationReasons. */
  readonly details: Record<string, unknown>;

  constructor(status: number, code: string, message: string, details: Record<string, unknown> = {}) {
    super(message);
    this.name = 'AwsError';
    this.status = status;
    this.code = code;
    this.details = details;
  }
}

export function isAwsError(error: unknown): error is AwsError {
  return error instanceof AwsError;
}
