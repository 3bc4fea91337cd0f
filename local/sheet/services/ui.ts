import type { Dialog, DialogAnswer, MenuItem } from '../operations.ts';
import { as, Emulated, enumeration, original } from './emulated.ts';
import { ask, setting } from './host.ts';

class MenuService extends Emulated implements GoogleBase.Menu {
  readonly _caption: string;
  readonly _items: MenuItem[] = [];
  readonly _addon: boolean;

  constructor(caption: string, addon: boolean) {
    super('Menu');
    this._caption = caption;
    this._addon = addon;
  }

  addItem(caption: string, fn: string): GoogleBase.Menu {
    this._items.push({ kind: 'item', caption, fn });
    return as(this);
  }

  addSeparator(): GoogleBase.Menu {
    this._items.push({ kind: 'separator' });
    return as(this);
  }

  addSubMenu(menu: GoogleBase.Menu): GoogleBase.Menu {
    const { _caption: caption, _items: items } = original<MenuService>(menu);
    this._items.push({ kind: 'menu', caption, items });
    return as(this);
  }

  addToUi(): void {
    ask('effect', { effect: 'menu', addon: this._addon, caption: this._caption, items: this._items });
  }
}

class PromptService extends Emulated implements GoogleBase.PromptResponse {
  #answer: DialogAnswer;
  #button: GoogleBase.Button;

  constructor(answer: DialogAnswer, button: GoogleBase.Button) {
    super('PromptResponse');
    this.#answer = answer;
    this.#button = button;
  }

  getResponseText(): string {
    return this.#answer.text ?? '';
  }

  getSelectedButton(): GoogleBase.Button {
    return this.#button;
  }
}

type Members = 'Button' | 'ButtonSet' | 'createMenu' | 'createAddonMenu' | 'alert' | 'prompt';

/** Without sidebars and windows: a second account sees them blank (install.ts). */
export class UiService extends Emulated implements Pick<GoogleBase.Ui, Members> {
  readonly _flush: () => void;
  readonly Button = enumeration<typeof GoogleBase.Button>('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
  readonly ButtonSet = enumeration<typeof GoogleBase.ButtonSet>('ButtonSet', [
    'OK',
    'OK_CANCEL',
    'YES_NO',
    'YES_NO_CANCEL',
  ]);

  constructor(flush: () => void) {
    super('Ui');
    this._flush = flush;
  }

  createMenu(caption: string): GoogleBase.Menu {
    return as(new MenuService(caption, false));
  }

  createAddonMenu(): GoogleBase.Menu {
    return as(new MenuService(setting.addonName, true));
  }

  /** The person sees what was written before the question is put. Forms: text; text, buttons; title, text, buttons. */
  _askPerson(kind: Dialog['kind'], args: unknown[]): DialogAnswer {
    this._flush();
    const [title, message, buttons] = args.length > 2 ? args : ['', ...args];
    return ask<DialogAnswer>('dialog', {
      kind,
      title: String(title ?? ''),
      message: String(message ?? ''),
      buttons: String(buttons ?? 'OK'),
    });
  }

  alert(...args: unknown[]): GoogleBase.Button {
    return this.Button[this._askPerson('alert', args).button];
  }

  prompt(...args: unknown[]): GoogleBase.PromptResponse {
    const withButtons = args.length === 1 ? [...args, this.ButtonSet.OK] : args;
    const answer = this._askPerson('prompt', withButtons);
    return as(new PromptService(answer, this.Button[answer.button]));
  }
}
