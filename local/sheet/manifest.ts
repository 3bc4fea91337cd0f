import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Manifest } from './execution.ts';

const schema = z.object({
  timeZone: z.string(),
  runtimeVersion: z.literal('V8'),
  oauthScopes: z.array(z.string()).default([]),
  urlFetchWhitelist: z.array(z.string()).default([]),
  addOns: z.object({ common: z.object({ name: z.string() }).optional() }).optional(),
});

export type Addon = { code: string; manifest: Manifest; name: string };

/** Reads what of `appsscript.json` decides how a script runs. */
export function parseManifest(text: string): { manifest: Manifest; name: string | undefined } {
  const { timeZone, oauthScopes, urlFetchWhitelist, addOns } = schema.parse(JSON.parse(text));
  return { manifest: { timeZone, oauthScopes, urlFetchWhitelist }, name: addOns?.common?.name };
}

/** The built add-on: `code.js` and `appsscript.json` of one directory, exactly what clasp pushes. */
export function readAddon(directory: string): Addon {
  const { manifest, name } = parseManifest(readFileSync(join(directory, 'appsscript.json'), 'utf8'));
  return { code: readFileSync(join(directory, 'code.js'), 'utf8'), manifest, name: name ?? '知识更新工程' };
}
