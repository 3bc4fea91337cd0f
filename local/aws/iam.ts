/**
 * Evaluates the identity policies of the template: Allow and Deny with wildcards, a Deny always wins.
 * Everything else (NotAction, NotResource, unknown conditions) is refused when the template is read and
 * not when a call is made: a policy we would read wrongly must not start at all.
 */
import { AwsError } from './aws-error.ts';

export type Statement = {
  effect: 'Allow' | 'Deny';
  actions: string[];
  resources: string[];
  conditions: Condition[];
};

type Condition = { operator: 'StringEquals' | 'StringLike'; key: string; values: string[] };

export type Verdict = 'allowed' | 'denied by no policy' | 'denied explicitly';

const knownMembers = new Set(['Sid', 'Effect', 'Action', 'Resource', 'Condition']);

/** Reads one statement of a resolved policy document; throws on any element it does not understand. */
export function readStatement(source: Record<string, unknown>, where: string): Statement {
  const unknown = Object.keys(source).filter((member) => !knownMembers.has(member));
  if (unknown.length > 0) throw new Error(`${where}: IAM element not understood: ${unknown.join(', ')}`);
  if (source.Effect !== 'Allow' && source.Effect !== 'Deny') {
    throw new Error(`${where}: Effect must be Allow or Deny, not ${String(source.Effect)}`);
  }
  return {
    effect: source.Effect,
    actions: textList(source.Action, `${where}: Action`),
    resources: textList(source.Resource, `${where}: Resource`),
    conditions: Object.entries((source.Condition ?? {}) as Record<string, Record<string, unknown>>).flatMap(
      ([operator, tests]) => readConditions(operator, tests, where),
    ),
  };
}

function readConditions(operator: string, tests: Record<string, unknown>, where: string): Condition[] {
  if (operator !== 'StringEquals' && operator !== 'StringLike') {
    throw new Error(`${where}: IAM condition operator not understood: ${operator}`);
  }
  return Object.entries(tests).map(([key, values]) => ({
    operator,
    key: key.toLowerCase(),
    values: textList(values, `${where}: ${operator} ${key}`),
  }));
}

function textList(value: unknown, where: string): string[] {
  const list = Array.isArray(value) ? value : [value];
  if (list.length === 0 || list.some((item) => typeof item !== 'string')) {
    throw new Error(`${where} must be text: ${JSON.stringify(value)}`);
  }
  return list;
}

/**
 * @param action `service:Operation`, compared without regard to case as IAM does
 * @param resource full ARN
 * @param context values of condition keys, keys in lower case
 */
export function evaluate(
  statements: readonly Statement[],
  action: string,
  resource: string,
  context: Record<string, string> = {},
): Verdict {
  const matching = statements.filter(
    (statement) =>
      statement.actions.some((pattern) => matches(pattern.toLowerCase(), action.toLowerCase())) &&
      statement.resources.some((pattern) => matches(pattern, resource)) &&
      statement.conditions.every((condition) => holds(condition, context[condition.key])),
  );
  if (matching.some((statement) => statement.effect === 'Deny')) return 'denied explicitly';
  return matching.length > 0 ? 'allowed' : 'denied by no policy';
}

function holds(condition: Condition, value: string | undefined): boolean {
  if (value === undefined) return false;
  return condition.values.some((pattern) =>
    condition.operator === 'StringLike' ? matches(pattern, value) : pattern === value,
  );
}

const patterns = new Map<string, RegExp>();

function matches(pattern: string, text: string): boolean {
  let expression = patterns.get(pattern);
  if (!expression) {
    const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&');
    expression = new RegExp(`^${escaped.replace(/\*/g, '.*').replace(/\?/g, '.')}$`, 's');
    patterns.set(pattern, expression);
  }
  return expression.test(text);
}

/** The refusal in AWS's wording, so that a reader of a local log can search for it. */
export function accessDenied(
  user: string,
  action: string,
  resource: string,
  verdict: Verdict,
  quote = '',
): AwsError {
  const reason =
    verdict === 'denied explicitly'
      ? 'with an explicit deny in an identity-based policy'
      : `because no identity-based policy allows the ${action} action`;
  return new AwsError(
    action.startsWith('s3:') || action.startsWith('ses:') ? 403 : 400,
    action.startsWith('s3:') ? 'AccessDenied' : 'AccessDeniedException',
    `User: ${user} is not authorized to perform: ${action} on resource: ${quote}${resource}${quote} ${reason}`,
  );
}
