/**
 * What each page that opens by a link begins with: one constant style, pinned by its hash, and a policy that
 * forbids everything else, so a page holds no script but the one constant text it may be given, asks no server for
 * anything and tells nobody its address.
 */
import { createHash } from 'node:crypto';
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Language } from '../../shared/ground/bilingual.ts';

export type PageParts = {
  readonly language: Language;
  readonly title: string;
  /** Id of the part that begins behind the head, and the words of the link that skips to it. */
  readonly main: string;
  readonly skip: string;
  readonly children: ComponentChildren;
};

/**
 * For a style, how its pages are written: the same parts give the same bytes.
 * @param script runs at the end @param forms where what people type may be sent
 */
export const pageInStyle = (
  css: string,
  script?: string,
  forms: 'none' | 'self' = 'none',
): ((parts: PageParts) => string) => {
  const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64');
  const scripts = script === undefined ? '' : ` script-src 'sha256-${hashOf(script)}';`;
  const policy = `default-src 'none'; style-src 'sha256-${hashOf(css)}';${scripts} base-uri 'none'; form-action '${forms}'`;
  return ({ language, title, main, skip, children }) => {
    const page = (
      <html lang={language === 'zh' ? 'zh-CN' : 'en'}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width,initial-scale=1" />
          <meta http-equiv="Content-Security-Policy" content={policy} />
          <meta name="referrer" content="no-referrer" />
          <title>{title}</title>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the one constant style, no data in it */}
          <style dangerouslySetInnerHTML={{ __html: css }} />
        </head>
        <body>
          <a class="skip" href={`#${main}`}>
            {skip}
          </a>
          {children}
          {script === undefined ? null : (
            // biome-ignore lint/security/noDangerouslySetInnerHtml: the one constant script, no data in it
            <script dangerouslySetInnerHTML={{ __html: script }} />
          )}
        </body>
      </html>
    );
    return `<!doctype html>\n${renderToString(page)}\n`;
  };
};
