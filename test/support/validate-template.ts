/**
 * Checks a CloudFormation template against AWS's own description of every resource type, without an
 * account: unknown types and properties, missing required properties, values of the wrong kind. What only
 * exists at deploy time (`Ref`, `Fn::…`) is taken on trust.
 */
import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';

type Specification = ReturnType<typeof loadAwsServiceSpecSync>;
const lookUp = (specification: Specification, type: string) =>
  specification.lookup('resource', 'cloudFormationType', 'equals', type)[0];
type Properties = NonNullable<ReturnType<typeof lookUp>>['properties'];
type PropertyType = Properties[string]['type'];

export type Template = {
  readonly Resources: Readonly<Record<string, { readonly Type: string; readonly Properties?: object }>>;
};

let loaded: Specification | undefined;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isIntrinsic = (value: unknown): boolean =>
  isObject(value) && Object.keys(value).some((key) => key === 'Ref' || key.startsWith('Fn::'));

/** One sentence per fault, beginning with `LogicalId.Property…`; empty when the template is sound. */
export const validateTemplate = (template: Template): string[] => {
  loaded ??= loadAwsServiceSpecSync();
  const specification = loaded;

  const checkProperties = (path: string, value: Record<string, unknown>, known: Properties): string[] => [
    ...Object.entries(value).flatMap(([name, one]) => {
      const property = known[name];
      return property
        ? checkValue(`${path}.${name}`, one, property.type)
        : [`${path}.${name}: unknown property`];
    }),
    ...Object.entries(known)
      .filter(([name, property]) => property.required && !(name in value))
      .map(([name]) => `${path}.${name}: required and missing`),
  ];

  const checkValue = (path: string, value: unknown, type: PropertyType): string[] => {
    if (isIntrinsic(value)) return [];
    switch (type.type) {
      case 'union': {
        const fits = type.types.some((one) => checkValue(path, value, one).length === 0);
        return fits ? [] : [`${path}: fits none of the kinds allowed here`];
      }
      case 'array':
        if (!Array.isArray(value)) return [`${path}: not a list`];
        return value.flatMap((one, index) => checkValue(`${path}[${index}]`, one, type.element));
      case 'map':
        if (!isObject(value)) return [`${path}: not a map`];
        return Object.entries(value).flatMap(([key, one]) => checkValue(`${path}.${key}`, one, type.element));
      case 'ref': {
        if (!isObject(value)) return [`${path}: not an object`];
        return checkProperties(
          path,
          value,
          specification.get('typeDefinition', type.reference.$ref).properties,
        );
      }
      case 'string':
        return typeof value === 'object' ? [`${path}: not a text`] : [];
      case 'integer':
      case 'number':
        return Number.isFinite(Number(value)) ? [] : [`${path}: not a number`];
      case 'boolean':
        return [true, false, 'true', 'false'].includes(value as boolean)
          ? []
          : [`${path}: neither true nor false`];
      default:
        return [];
    }
  };

  return Object.entries(template.Resources).flatMap(([id, { Type, Properties = {} }]) => {
    const resource = lookUp(specification, Type);
    if (!resource) return [`${id}: unknown type ${Type}`];
    return checkProperties(id, Properties as Record<string, unknown>, resource.properties);
  });
};
