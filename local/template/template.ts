/**
 * Reads a synthesized cloud assembly and resolves it for this machine: physical names, ARNs and the
 * intrinsics CDK writes. Closed by default: a resource type, property, intrinsic or condition that is not
 * understood stops the boot with its place, because a half-read template would lie to its tests.
 */
import fs from 'node:fs';
import path from 'node:path';
import { account, createNames, createResolver, type Raw } from './intrinsics.ts';
import { checkBucketPolicy, type Json, refuseUnknownSections } from './refuse-unknown.ts';
import { type HonouredType, hasNoEffect, honoured, type PropertiesOf } from './resource-types.ts';

export type Resource<T extends HonouredType> = {
  /** Logical id in the template. */
  id: string;
  /** What `Ref` gives: the physical name. */
  name: string;
  arn: string;
  /** The construct's own id, such as `submit-form`. */
  title: string;
  properties: PropertiesOf<T>;
};

export type Template = {
  stack: string;
  region: string;
  account: string;
  of: <T extends HonouredType>(type: T) => Resource<T>[];
  /** Directory of an asset by its object key. */
  assetDirectory: (key: string) => string;
};

export function readTemplate(outdir: string): Template {
  const read = (file: string): Json => JSON.parse(fs.readFileSync(path.join(outdir, file), 'utf8'));
  const artifacts = Object.entries(read('manifest.json').artifacts as Record<string, Json>);
  const stacks = artifacts.filter(([, artifact]) => artifact.type === 'aws:cloudformation:stack');
  const [only] = stacks;
  if (stacks.length !== 1 || !only) throw new Error(`${outdir}: expected one stack, found ${stacks.length}`);
  const [stack, artifact] = only;
  const stackRegion = String(artifact.environment).split('/').at(-1) ?? '';
  const region = stackRegion === 'unknown-region' ? 'ap-east-1' : stackRegion;
  const template = read((artifact.properties as Json).templateFile as string);
  refuseUnknownSections(template);
  const resources = template.Resources as Record<string, Raw>;
  const titles = readTitles(artifact, read);
  const names = createNames(stack, region, resources);
  const resolve = createResolver(names, resources);
  const files = read(`${stack}.assets.json`).files as Record<string, { source: { path: string } }>;

  const resolved = new Map<string, Resource<HonouredType>[]>();
  for (const [id, raw] of Object.entries(resources)) {
    if (hasNoEffect(raw.Type)) {
      if (raw.Type === 'AWS::S3::BucketPolicy') checkBucketPolicy(id, raw);
      continue;
    }
    const properties = readProperties(id, raw, resolve);
    const resource = {
      id,
      name: names.nameOf(id),
      arn: names.arnOf(id),
      title: titles.get(id) ?? id,
      properties,
    };
    resolved.set(raw.Type, [...(resolved.get(raw.Type) ?? []), resource]);
  }
  return {
    stack,
    region,
    account,
    of: <T extends HonouredType>(type: T) => (resolved.get(type) ?? []) as unknown as Resource<T>[],
    assetDirectory(key) {
      const file = files[key.replace(/\.zip$/, '')];
      if (!file) throw new Error(`asset ${key} is not in ${stack}.assets.json`);
      return path.join(outdir, file.source.path);
    },
  };
}

function readProperties(id: string, raw: Raw, resolve: (value: unknown, where: string) => unknown) {
  const type = honoured[raw.Type as HonouredType];
  if (!type) throw new Error(`${id}: resource type not understood here: ${raw.Type}`);
  if (raw.Condition !== undefined) throw new Error(`${id}: conditional resources are not understood here`);
  const relevant = Object.entries(raw.Properties ?? {}).filter(
    ([name]) => !type.withoutEffect.includes(name),
  );
  const result = type.properties.safeParse(resolve(Object.fromEntries(relevant), id));
  if (result.success) return result.data;
  const reasons = result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`.trim());
  throw new Error(`${id} (${raw.Type}): ${reasons.join('; ')}`);
}

/** Construct ids by logical id: `/Zhixin/submit-form/Resource` becomes `submit-form`. */
function readTitles(artifact: Json, read: (file: string) => Json): Map<string, string> {
  const file = artifact.additionalMetadataFile as string | undefined;
  const metadata = (file ? read(file) : (artifact.metadata ?? {})) as Record<string, Json[]>;
  const titles = new Map<string, string>();
  for (const [place, entries] of Object.entries(metadata)) {
    for (const entry of entries) {
      if (entry.type !== 'aws:cdk:logicalId') continue;
      const segments = place.split('/').filter((segment) => segment !== 'Resource');
      titles.set(String(entry.data), segments.at(-1) ?? '');
    }
  }
  return titles;
}
