/** Routes of the template in the order API Gateway chooses among them: the most fixed path first. */
import type { Lambda } from '../lambda/lambda.ts';
import type { Template } from '../template/template.ts';

export type Route = {
  /** `GET /forms/{form}` */
  key: string;
  method: string;
  pattern: RegExp;
  parameters: string[];
  lambda: Lambda;
  authorizer: { issuer: string; audience: string[] } | undefined;
  /** Milliseconds until the gateway gives up. */
  timeout: number;
};

export function readRoutes(template: Template, lambdas: readonly Lambda[]): Route[] {
  const integrations = new Map(
    template.of('AWS::ApiGatewayV2::Integration').map((one) => [one.name, one.properties]),
  );
  const authorizers = new Map(
    template.of('AWS::ApiGatewayV2::Authorizer').map((one) => [one.name, one.properties]),
  );
  const routes = template.of('AWS::ApiGatewayV2::Route').map(({ id, properties }): Route => {
    const [method = '', path = ''] = properties.RouteKey.split(' ');
    const integration = integrations.get(properties.Target.replace(/^integrations\//, ''));
    const lambda = lambdas.find(({ arn }) => arn === integration?.IntegrationUri);
    if (!integration || !lambda) throw new Error(`${id}: its integration or function is not in the template`);
    const configuration = authorizers.get(properties.AuthorizerId ?? '')?.JwtConfiguration;
    if (properties.AuthorizationType === 'JWT' && !configuration)
      throw new Error(`${id}: it has no authorizer`);
    const parameters: string[] = [];
    const pattern = path
      .replace(/[.*?^$()|[\]\\]/g, '\\$&')
      .replace(/\{(\w+)(\+?)\}/g, (_, name: string, greedy: string) => {
        parameters.push(name);
        return greedy ? '(.+)' : '([^/]+)';
      });
    return {
      key: properties.RouteKey,
      method,
      pattern: new RegExp(`^${pattern}$`),
      parameters,
      lambda,
      authorizer: configuration && { issuer: configuration.Issuer, audience: configuration.Audience },
      timeout: integration.TimeoutInMillis,
    };
  });
  const freedom = (route: Route) =>
    (route.key.includes('+}') ? 100 : 0) + route.parameters.length * 2 + (route.method === 'ANY' ? 1 : 0);
  return routes.sort((a, b) => freedom(a) - freedom(b));
}
