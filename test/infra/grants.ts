/** What a role of the template may do, as sentences: `dynamodb:Query on Submissions/index/byState`. */
import type { StackTemplate } from './synthesize.ts';

type Statement = { Effect: string; Action: string | string[]; Resource: unknown };

const list = <T>(value: T | T[]): T[] => (Array.isArray(value) ? value : [value]);

/** An ARN in the template's own words: the logical id stands for the ARN of the resource. */
const spell = (value: unknown): string => {
  if (typeof value === 'string') return value;
  const intrinsic = value as { Ref?: string; 'Fn::GetAtt'?: string[]; 'Fn::Join'?: [string, unknown[]] };
  if (intrinsic.Ref) return intrinsic.Ref;
  const attribute = intrinsic['Fn::GetAtt'];
  if (attribute) return attribute[1] === 'Arn' ? String(attribute[0]) : attribute.join('.');
  const join = intrinsic['Fn::Join'];
  if (join) return join[1].map(spell).join(join[0]);
  throw new Error(`cannot spell ${JSON.stringify(value)}`);
};

/** Sorted grants of one role; a Deny or a condition in a role's policy is not expected and throws. */
export const grantsOf = (template: StackTemplate, roleId: string): string[] => {
  const role = template.Resources[roleId];
  if (!role) throw new Error(`no role ${roleId}`);
  if (role.Properties.ManagedPolicyArns) throw new Error(`${roleId} has other policies`);
  const beside = Object.values(template.Resources)
    .filter(
      ({ Type, Properties }) =>
        Type === 'AWS::IAM::Policy' && Properties.Roles.some((one: { Ref: string }) => one.Ref === roleId),
    )
    .map(({ Properties }) => Properties);
  const grants: string[] = [];
  for (const { PolicyDocument } of [...(role.Properties.Policies ?? []), ...beside]) {
    for (const statement of PolicyDocument.Statement as Statement[]) {
      const others = Object.keys(statement).filter((key) => !['Effect', 'Action', 'Resource'].includes(key));
      if (statement.Effect !== 'Allow' || others.length)
        throw new Error(`${roleId}: ${JSON.stringify(statement)}`);
      for (const action of list(statement.Action)) {
        for (const resource of list(statement.Resource)) grants.push(`${action} on ${spell(resource)}`);
      }
    }
  }
  return grants.sort();
};
