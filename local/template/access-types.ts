/** Who may do what, and from which address mail is sent. */
import * as z from 'zod';
import { text, type } from './understood.ts';

const policyDocument = z.strictObject({
  Version: text.optional(),
  Statement: z.array(z.record(text, z.unknown())),
});

export const accessTypes = {
  'AWS::IAM::Role': type(
    z.strictObject({
      RoleName: text.optional(),
      ManagedPolicyArns: z
        .array(text.regex(/:iam::aws:policy\/service-role\/AWSLambdaBasicExecutionRole$/))
        .default([]),
      Policies: z.array(z.strictObject({ PolicyName: text, PolicyDocument: policyDocument })).default([]),
    }),
    ['AssumeRolePolicyDocument', 'Description', 'MaxSessionDuration', 'Path', 'Tags'],
  ),
  'AWS::IAM::Policy': type(
    z.strictObject({ PolicyName: text, PolicyDocument: policyDocument, Roles: z.array(text) }),
  ),
  'AWS::SES::EmailIdentity': type(z.strictObject({ EmailIdentity: text }), [
    'ConfigurationSetAttributes',
    'DkimAttributes',
    'DkimSigningAttributes',
    'FeedbackAttributes',
    'MailFromAttributes',
    'Tags',
  ]),
};
