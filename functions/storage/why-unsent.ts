import type { UnsentReason } from '../../shared/words/unsent-mail.ts';

/** Names of SES's errors. */
const reasons: { readonly [name: string]: UnsentReason } = {
  MessageRejected: 'address',
  BadRequestException: 'address',
  TooManyRequestsException: 'limit',
  LimitExceededException: 'limit',
  ThrottlingException: 'limit',
  AccountSuspendedException: 'sender',
  SendingPausedException: 'sender',
  MailFromDomainNotVerifiedException: 'sender',
};
export const whyUnsent = (error: unknown): UnsentReason =>
  (error instanceof Error && reasons[error.name]) || 'unknown';
