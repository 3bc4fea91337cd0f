import type { Template } from '../template/template.ts';

export function tableArns(template: Template): (table: string) => string {
  const arns = new Map(template.of('AWS::DynamoDB::GlobalTable').map(({ name, arn }) => [name, arn]));
  return (table) => {
    // The SDK takes a table's ARN in place of its name.
    const name = table.split(':table/').at(-1) ?? table;
    return arns.get(name) ?? `arn:aws:dynamodb:${template.region}:${template.account}:table/${name}`;
  };
}
