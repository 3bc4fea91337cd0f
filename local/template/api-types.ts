/** The HTTP API: routes, what they lead to, who is let in. */
import * as z from 'zod';
import { arn, text, type } from './understood.ts';

export const apiTypes = {
  'AWS::ApiGatewayV2::Api': type(z.strictObject({ Name: text, ProtocolType: z.literal('HTTP') }), [
    'Description',
    'DisableExecuteApiEndpoint',
    'Tags',
  ]),
  'AWS::ApiGatewayV2::Integration': type(
    z.strictObject({
      ApiId: text,
      IntegrationType: z.literal('AWS_PROXY'),
      IntegrationUri: arn,
      PayloadFormatVersion: z.literal('2.0'),
      TimeoutInMillis: z.number().max(30_000).default(30_000),
    }),
    ['IntegrationMethod', 'Description'],
  ),
  'AWS::ApiGatewayV2::Route': type(
    z.strictObject({
      ApiId: text,
      RouteKey: text.regex(/^(ANY|[A-Z]+) \//, 'only METHOD /path routes'),
      Target: text,
      AuthorizationType: z.enum(['NONE', 'JWT']).default('NONE'),
      AuthorizerId: text.optional(),
    }),
    ['OperationName'],
  ),
  'AWS::ApiGatewayV2::Authorizer': type(
    z.strictObject({
      ApiId: text,
      AuthorizerType: z.literal('JWT'),
      IdentitySource: z.tuple([z.literal('$request.header.Authorization')]),
      JwtConfiguration: z.strictObject({ Audience: z.array(text), Issuer: text }),
      Name: text,
    }),
  ),
};
