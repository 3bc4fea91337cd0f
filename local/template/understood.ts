/** How a type of resource is told: properties that are read, checked strictly, and properties without effect here. */
import * as z from 'zod';

export const text = z.string();
export const arn = text.startsWith('arn:');

export type Understood<T extends z.ZodType> = { properties: T; withoutEffect: readonly string[] };
export const type = <T extends z.ZodType>(
  properties: T,
  withoutEffect: readonly string[] = [],
): Understood<T> => ({
  properties,
  withoutEffect,
});
