import { as, Emulated, enumeration } from './emulated.ts';

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

type Members =
  | 'append'
  | 'appendUntrusted'
  | 'clear'
  | 'getContent'
  | 'setContent'
  | 'getTitle'
  | 'setTitle'
  | 'getWidth'
  | 'setWidth'
  | 'getHeight'
  | 'setHeight'
  | 'addMetaTag'
  | 'setXFrameOptionsMode';

export class HtmlOutputService extends Emulated implements Pick<GoogleHtml.HtmlOutput, Members> {
  _content: string;
  _title = '';
  _width: number | undefined;
  _height: number | undefined;

  constructor(content: string) {
    super('HtmlOutput');
    this._content = content;
  }

  append(added: string): GoogleHtml.HtmlOutput {
    return this.setContent(this._content + added);
  }

  appendUntrusted(added: string): GoogleHtml.HtmlOutput {
    return this.append(added.replace(/[&<>"']/g, (letter) => escapes[letter] ?? letter));
  }

  clear(): GoogleHtml.HtmlOutput {
    return this.setContent('');
  }

  getContent(): string {
    return this._content;
  }

  setContent(content: string): GoogleHtml.HtmlOutput {
    this._content = content;
    return as(this);
  }

  getTitle(): string {
    return this._title;
  }

  setTitle(title: string): GoogleHtml.HtmlOutput {
    this._title = title;
    return as(this);
  }

  getWidth(): number {
    return as<number>(this._width as unknown as object);
  }

  setWidth(width: number): GoogleHtml.HtmlOutput {
    this._width = width;
    return as(this);
  }

  getHeight(): number {
    return as<number>(this._height as unknown as object);
  }

  setHeight(height: number): GoogleHtml.HtmlOutput {
    this._height = height;
    return as(this);
  }

  addMetaTag(): GoogleHtml.HtmlOutput {
    return as(this);
  }

  setXFrameOptionsMode(): GoogleHtml.HtmlOutput {
    return as(this);
  }
}

export class HtmlService
  extends Emulated
  implements Pick<GoogleHtml.HtmlService, 'createHtmlOutput' | 'XFrameOptionsMode'>
{
  readonly XFrameOptionsMode = enumeration<typeof GoogleHtml.XFrameOptionsMode>('XFrameOptionsMode', [
    'ALLOWALL',
    'DEFAULT',
  ]);

  constructor() {
    super('HtmlService');
  }

  createHtmlOutput(content: unknown = ''): GoogleHtml.HtmlOutput {
    return as(new HtmlOutputService(String(content)));
  }
}
