/**
 * The HTTP API: one route per entry of the contract, each behind Google's identity token. Open are the description of
 * the interface, which says nothing about anybody, the pages of registers, which are public, the check of certificates, and a report, a document
 * of the plan or the page of who owes what opened from a link, which carries its own signature (a browser cannot send
 * the add-on's token).
 */
import { CfnOutput, RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  ApiMapping,
  type CfnStage,
  DomainName,
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  type HttpRoute,
  HttpStage,
  LogGroupLogDestination,
  SecurityPolicy,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { Path } from '../shared/contract/path.ts';
import { paths } from '../shared/contract/paths.ts';
import { acknowledge } from './acknowledge.ts';
import { type FunctionName, logicalId } from './functions.ts';
import { named } from './named.ts';
import type { Stage } from './stage.ts';

const issuer = 'https://accounts.google.com';

/** Requests a second, and at once: a hundred departments in the last minute, several calls each. */
const throttle = { rateLimit: 100, burstLimit: 200 };

/**
 * Of a route that anybody may call again and again: guessing a key of 80 bits at this rate takes longer than there are
 * certificates, and whoever tries leaves the rest of the city its hundred.
 */
const openThrottle = { ThrottlingRateLimit: 20, ThrottlingBurstLimit: 40 };

/** Who asked for which route and what came of it. Never the query: the key of a report link is in it. */
const accessLog = JSON.stringify({
  requestId: '$context.requestId',
  time: '$context.requestTime',
  ip: '$context.identity.sourceIp',
  person: '$context.authorizer.claims.email',
  route: '$context.routeKey',
  path: '$context.path',
  status: '$context.status',
  bytes: '$context.responseLength',
  milliseconds: '$context.responseLatency',
  refusal: '$context.authorizer.error',
  failure: '$context.integrationErrorMessage',
});

const openReason: Partial<Record<string, string>> = {
  'read-openapi': 'The description of the interface holds no data of anybody.',
  'open-report': 'The link carries an HMAC over month, revision and language; any browser may open it.',
  'open-completeness': 'The link carries an HMAC over period, units and language; any browser may open it.',
  'open-register': 'The page holds what units share with the public, compiled at night; it is for anybody.',
  'open-certificate':
    'The code on a certificate carries an HMAC over its number; without it number and full name are asked for, ten times a day.',
  'open-paper': 'The link carries an HMAC over the paper and its last hour; any browser may open it.',
  'open-plan': 'The link carries an HMAC over year, notice and file; any browser may open it.',
};

/** Routes, authorizer, access log and, where the stage has a certificate, the public address. */
export const createApi = (
  scope: Construct,
  functions: Readonly<Record<FunctionName, IFunction>>,
  stage: Stage,
): HttpStage => {
  const authorizer = new HttpJwtAuthorizer('Google', issuer, { jwtAudience: stage.audience });
  const api = new HttpApi(scope, 'Api', {
    apiName: `zhixin-${stage.name}`,
    createDefaultStage: false,
    defaultAuthorizer: authorizer,
  });
  named(api, 'Api');

  // One for each function, with one permission of this API to call it, not for each route: a stack may hold 500
  // resources, and a route of this API calls no other function than its own.
  const integrations = new Map<FunctionName, HttpLambdaIntegration>();
  const integrationOf = (name: FunctionName): HttpLambdaIntegration => {
    const known =
      integrations.get(name) ??
      new HttpLambdaIntegration(`${logicalId(name)}Integration`, functions[name], {
        scopePermissionToRoute: false,
      });
    integrations.set(name, known);
    return known;
  };
  const slowed: { readonly key: string; readonly route: HttpRoute }[] = [];
  for (const route of Object.values(paths) as Path[]) {
    const name = route.function as FunctionName;
    const [created] = api.addRoutes({
      path: route.path,
      methods: [HttpMethod[route.method]],
      integration: integrationOf(name),
      ...(route.open && { authorizer: new HttpNoneAuthorizer() }),
    });
    if (created && route.slow) slowed.push({ key: `${route.method} ${route.path}`, route: created });
    const reason = openReason[name];
    if (created && route.open && reason) acknowledge(created, { 'AwsSolutions-APIG4': reason });
  }

  const logGroup = new LogGroup(scope, 'ApiAccessLogs', {
    retention: RetentionDays.ONE_YEAR,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  named(logGroup, 'ApiAccessLogs');
  const deployed = new HttpStage(scope, 'ApiStage', {
    httpApi: api,
    stageName: '$default',
    autoDeploy: true,
    throttle,
    detailedMetricsEnabled: true,
    accessLogSettings: {
      destination: new LogGroupLogDestination(logGroup),
      format: AccessLogFormat.custom(accessLog),
    },
  });
  named(deployed, 'ApiStage');
  (deployed.node.defaultChild as CfnStage).routeSettings = Object.fromEntries(
    slowed.map(({ key }) => [key, openThrottle]),
  );
  // A stage cannot name a route that is not there yet.
  deployed.node.addDependency(...slowed.map(({ route }) => route));
  if (stage.certificateArn) addPublicAddress(scope, api, deployed, stage.publicUrl, stage.certificateArn);
  new CfnOutput(scope, 'ApiAddress', { value: api.apiEndpoint });
  return deployed;
};

const addPublicAddress = (
  scope: Construct,
  api: HttpApi,
  deployed: HttpStage,
  publicUrl: string,
  certificateArn: string,
): void => {
  const domainName = new DomainName(scope, 'PublicAddress', {
    domainName: new URL(publicUrl).hostname,
    certificate: Certificate.fromCertificateArn(scope, 'Certificate', certificateArn),
    securityPolicy: SecurityPolicy.TLS_1_2,
  });
  new ApiMapping(scope, 'PublicMapping', { api, stage: deployed, domainName });
  new CfnOutput(scope, 'PublicAddressTarget', { value: domainName.regionalDomainName });
};
