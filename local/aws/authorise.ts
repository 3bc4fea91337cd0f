import { accessDenied, evaluate } from './iam.ts';
import type { AwsRequest, Denial, Principal } from './service.ts';
import type { SignedRequest } from './signature.ts';

export function authorise(
  signed: SignedRequest,
  principal: Principal,
  service: string,
  onDenial: (denial: Denial) => void,
): AwsRequest {
  const administrator = principal.function === '';
  const verdict = (action: string, resource: string, context?: Record<string, string>) =>
    administrator ? 'allowed' : evaluate(principal.statements, action, resource, context);
  return {
    ...signed,
    may: (action, resource, context) => verdict(action, resource, context) === 'allowed',
    require(action, resource, context) {
      const given = verdict(action, resource, context);
      if (given === 'allowed') return;
      const error = accessDenied(principal.user, action, resource, given, service === 's3' ? '"' : '');
      onDenial({ at: new Date().toISOString(), function: principal.function, message: error.message });
      throw error;
    },
  };
}
