import type { ValidationRule } from '../operations.ts';
import { as, Emulated } from './emulated.ts';

type Rule = Omit<ValidationRule, 'uid' | 'ranges'>;

export class ValidationService
  extends Emulated
  implements
    Pick<GoogleSheets.DataValidation, 'copy' | 'getHelpText' | 'getAllowInvalid' | 'getCriteriaValues'>
{
  readonly _rule: Rule;

  constructor(rule: Rule) {
    super('DataValidation');
    this._rule = rule;
  }

  copy(): GoogleSheets.DataValidationBuilder {
    return as(new ValidationBuilder(this._rule));
  }

  getHelpText(): string {
    return this._rule.prompt ?? '';
  }

  /** Of a list its entries and whether the arrow is shown; of others what they compare with. */
  // biome-ignore lint/suspicious/noExplicitAny: the type Google declares
  getCriteriaValues(): any[] {
    const { type, formula1, formula2, renderMode } = this._rule;
    if (type === 'list') return [(formula1 ?? '').split(','), renderMode !== 0];
    return [formula1, formula2].filter((each) => each !== undefined);
  }

  getAllowInvalid(): boolean {
    return this._rule.errorStyle !== 1;
  }
}

export function validationOf({
  uid: _uid,
  ranges: _ranges,
  ...rule
}: ValidationRule): GoogleSheets.DataValidation {
  return as(new ValidationService(rule));
}

type Builder = Pick<
  GoogleSheets.DataValidationBuilder,
  | 'requireValueInList'
  | 'requireCheckbox'
  | 'requireNumberBetween'
  | 'requireNumberGreaterThanOrEqualTo'
  | 'requireDate'
  | 'setAllowInvalid'
  | 'setHelpText'
  | 'copy'
  | 'build'
>;

export class ValidationBuilder extends Emulated implements Builder {
  #rule: Rule;

  constructor(rule: Rule = { type: 'any', allowBlank: true, errorStyle: 2 }) {
    super('DataValidationBuilder');
    this.#rule = rule;
  }

  #set(change: Partial<Rule>): GoogleSheets.DataValidationBuilder {
    this.#rule = { ...this.#rule, ...change };
    return as(this);
  }

  requireValueInList(values: string[], showDropdown = true): GoogleSheets.DataValidationBuilder {
    // The page keeps a list as one text divided by commas.
    const divided = values.find((value) => String(value).includes(','));
    if (divided !== undefined) throw new Error(`a list entry with a comma is not emulated: ${divided}`);
    return this.#set({ type: 'list', formula1: values.join(','), renderMode: showDropdown ? 1 : 0 });
  }

  requireCheckbox(...values: unknown[]): GoogleSheets.DataValidationBuilder {
    if (values.length > 0)
      throw new Error('DataValidationBuilder.requireCheckbox with own values is not emulated');
    return this.#set({ type: 'checkbox' });
  }

  requireNumberBetween(start: number, end: number): GoogleSheets.DataValidationBuilder {
    return this.#set({
      type: 'decimal',
      operator: 'between',
      formula1: String(start),
      formula2: String(end),
    });
  }

  requireNumberGreaterThanOrEqualTo(number: number): GoogleSheets.DataValidationBuilder {
    return this.#set({ type: 'decimal', operator: 'greaterThanOrEqual', formula1: String(number) });
  }

  requireDate(): GoogleSheets.DataValidationBuilder {
    return this.#set({ type: 'date', operator: 'greaterThanOrEqual', formula1: '1' });
  }

  setAllowInvalid(allowed: boolean): GoogleSheets.DataValidationBuilder {
    return this.#set({ errorStyle: allowed ? 2 : 1, showErrorMessage: !allowed });
  }

  setHelpText(text: string): GoogleSheets.DataValidationBuilder {
    return this.#set({ prompt: text, showInputMessage: true, error: text });
  }

  copy(): GoogleSheets.DataValidationBuilder {
    return as(new ValidationBuilder(this.#rule));
  }

  build(): GoogleSheets.DataValidation {
    return as(new ValidationService(this.#rule));
  }
}
