/** What the template allows each function, and as whom it calls. */
import { createHmac, randomBytes } from 'node:crypto';
import { readStatement, type Statement } from '../aws/iam.ts';
import type { Principal } from '../aws/service.ts';
import type { Template } from '../template/template.ts';
import type { FunctionResource } from './functions.ts';

/** Statements of every role by its physical name, from policies beside it and inside it. */
export function readRoles(template: Template): Map<string, Statement[]> {
  const roles = new Map<string, Statement[]>();
  for (const { name, id, properties } of template.of('AWS::IAM::Role')) {
    const inline = properties.Policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
    roles.set(
      name,
      inline.map((statement) => readStatement(statement, id)),
    );
  }
  for (const { id, properties } of template.of('AWS::IAM::Policy')) {
    const statements = properties.PolicyDocument.Statement.map((statement) => readStatement(statement, id));
    for (const role of properties.Roles) roles.get(role)?.push(...statements);
  }
  return roles;
}

/** Keys live as long as this boot: a worker of an earlier one cannot write into this one. */
export function createPrincipals(template: Template): {
  administrator: Principal;
  ofFunction: Map<string, Principal>;
} {
  const seed = randomBytes(32);
  const roles = readRoles(template);
  const secretOf = (key: string) => createHmac('sha256', seed).update(key).digest('base64url').slice(0, 40);
  const ofFunction = new Map(
    template.of('AWS::Lambda::Function').map((resource, i) => {
      const role = roleName(resource);
      const accessKeyId = `ASIALOCAL${String(i).padStart(11, '0')}`;
      const principal: Principal = {
        accessKeyId,
        secretAccessKey: secretOf(accessKeyId),
        function: resource.title,
        user: `arn:aws:sts::${template.account}:assumed-role/${role}/${resource.title}`,
        statements: roles.get(role) ?? [],
      };
      return [resource.id, principal];
    }),
  );
  const accessKeyId = 'AKIALOCALADMIN000000';
  const administrator = {
    accessKeyId,
    secretAccessKey: secretOf(accessKeyId),
    function: '',
    user: '',
    statements: [],
  };
  return { administrator, ofFunction };
}

export const roleName = (resource: FunctionResource): string =>
  resource.properties.Role.split(':role/')[1] ?? '';
