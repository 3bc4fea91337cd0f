/** Names, ARNs and intrinsics of a template on this machine; what is not listed is refused with its place. */

export type Raw = { Type: string; Properties?: Record<string, unknown>; Condition?: string };

export const account = '000000000000';

export type Names = {
  nameOf: (id: string) => string;
  arnOf: (id: string) => string;
  pseudo: Readonly<Record<string, string>>;
};

export function createNames(stack: string, region: string, resources: Record<string, Raw>): Names {
  const pseudo: Record<string, string> = {
    'AWS::Region': region,
    'AWS::AccountId': account,
    'AWS::Partition': region.startsWith('cn-') ? 'aws-cn' : 'aws',
    'AWS::StackName': stack,
    'AWS::URLSuffix': region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com',
  };
  const partition = pseudo['AWS::Partition'];
  const physicalName = (id: string): string => {
    const { Type, Properties = {} } = resources[id] as Raw;
    const given =
      Properties.TableName ??
      Properties.BucketName ??
      Properties.FunctionName ??
      Properties.QueueName ??
      Properties.RoleName;
    if (typeof given === 'string') return given;
    if (Type === 'AWS::S3::Bucket') return `${stack}-${id}`.toLowerCase();
    if (Type === 'AWS::SES::EmailIdentity') return String(Properties.EmailIdentity);
    if (Type === 'AWS::Scheduler::Schedule' && typeof Properties.Name === 'string') return Properties.Name;
    if (Type.startsWith('AWS::ApiGatewayV2::')) return id;
    return `${stack}-${id}`;
  };
  const arnOf = (id: string): string => {
    const name = physicalName(id);
    const inRegion = (service: string, rest: string) =>
      `arn:${partition}:${service}:${region}:${account}:${rest}`;
    const service = resources[id]?.Type.split('::')[1]?.toLowerCase() ?? '';
    switch (resources[id]?.Type) {
      case 'AWS::DynamoDB::GlobalTable':
        return inRegion('dynamodb', `table/${name}`);
      case 'AWS::S3::Bucket':
        return `arn:${partition}:s3:::${name}`;
      case 'AWS::Lambda::Function':
        return inRegion('lambda', `function:${name}`);
      case 'AWS::SecretsManager::Secret':
        return inRegion('secretsmanager', `secret:${name}-000000`);
      case 'AWS::SES::EmailIdentity':
        return inRegion('ses', `identity/${name}`);
      case 'AWS::IAM::Role':
        return `arn:${partition}:iam::${account}:role/${name}`;
      case 'AWS::Logs::LogGroup':
        return inRegion('logs', `log-group:${name}:*`);
      default:
        return inRegion(service, name);
    }
  };
  // CloudFormation's Ref of these two is their ARN.
  const refIsArn = /^AWS::(SecretsManager::Secret|SNS::Topic)$/;
  return {
    pseudo,
    arnOf,
    nameOf: (id) => (refIsArn.test(resources[id]?.Type ?? '') ? arnOf(id) : physicalName(id)),
  };
}

export function createResolver(names: Names, resources: Record<string, Raw>) {
  const ref = (id: string, where: string): string | undefined => {
    if (id === 'AWS::NoValue') return undefined;
    const pseudo = names.pseudo[id];
    if (pseudo !== undefined) return pseudo;
    if (!resources[id]) throw new Error(`${where}: Ref of unknown ${id}`);
    return names.nameOf(id);
  };
  const attribute = (id: string, name: string, where: string): string => {
    if (resources[id] && name === 'Arn') return names.arnOf(id);
    if (resources[id] && name === 'StreamArn') return `${names.arnOf(id)}/stream/local`;
    throw new Error(`${where}: attribute not understood: ${id}.${name}`);
  };
  const resolve = (value: unknown, where: string): unknown => {
    if (Array.isArray(value)) {
      return value.map((item, i) => resolve(item, `${where}[${i}]`)).filter((item) => item !== undefined);
    }
    if (value === null || typeof value !== 'object') return value;
    const [entry] = Object.entries(value);
    if (!entry) return value;
    const [key, argument]: [string, unknown] = entry;
    if (key === 'Ref') return ref(String(argument), where);
    if (key === 'Fn::GetAtt') {
      const [id, name] = argument as [string, string];
      return attribute(id, name, where);
    }
    if (key === 'Fn::Join') {
      const [separator, parts] = argument as [string, unknown[]];
      return (resolve(parts, where) as string[]).join(separator);
    }
    if (key === 'Fn::Sub') {
      if (typeof argument !== 'string') throw new Error(`${where}: Fn::Sub with variables is not understood`);
      return argument.replace(/\$\{([^}]+)\}/g, (_, name: string) => {
        const [id = '', attributeName] = name.split('.');
        return attributeName === undefined ? (ref(id, where) ?? '') : attribute(id, attributeName, where);
      });
    }
    if (key === 'Fn::Select') {
      const [index, list] = argument as [string | number, unknown];
      return (resolve(list, where) as unknown[])[Number(index)];
    }
    if (key === 'Fn::Split') {
      const [separator, text] = argument as [string, unknown];
      return String(resolve(text, where)).split(separator);
    }
    if (key.startsWith('Fn::') || key === 'Condition')
      throw new Error(`${where}: intrinsic not understood: ${key}`);
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, resolve(inner, `${where}.${name}`)]),
    );
  };
  return resolve;
}
