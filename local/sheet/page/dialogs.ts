/** Questions over the sheet, as native modal dialogs: focus stays inside, Enter accepts, Esc closes. */
import type { Dialog, DialogAnswer } from '../operations.ts';
import { element, make } from './elements.ts';
import { focusSheet } from './focus.ts';
import { say, type Word } from './words.ts';

type Choice = { value: string; label: string };
type Question = { title: string; message: string; choices: Choice[]; input?: boolean; focus?: string };

/** The first choice stands out and is the one Enter takes, unless another one has the focus. */
function open(question: Question): Promise<{ value: string; text: string }> {
  const input = make('input', {
    type: 'text',
    class: 'zx-dialog-input',
    autocomplete: 'off',
    'aria-labelledby': 'dialog-message',
  });
  const title = make('h2', { class: 'zx-dialog-title', id: 'dialog-title' }, question.title);
  const message = make('p', { class: 'zx-dialog-message', id: 'dialog-message' }, question.message);
  const buttons = question.choices.map((choice, index) =>
    make(
      'button',
      { type: 'submit', value: choice.value, class: `zx-button${index === 0 ? ' zx-primary' : ''}` },
      choice.label,
    ),
  );
  const form = make('form', { method: 'dialog', class: 'zx-dialog-form' });
  if (question.title) form.append(title);
  form.append(message);
  if (question.input) form.append(make('div', { class: 'zx-dialog-label' }, input));
  form.append(make('div', { class: 'zx-dialog-buttons' }, ...buttons));
  const dialog = make('dialog', { class: 'zx-dialog', 'aria-describedby': 'dialog-message' }, form);
  dialog.setAttribute(
    question.title ? 'aria-labelledby' : 'aria-label',
    question.title ? 'dialog-title' : question.message,
  );
  // The sheet listens on the document for keys; what is typed here is not for it.
  for (const kind of ['keydown', 'keyup', 'keypress', 'paste', 'copy', 'cut'] as const)
    dialog.addEventListener(kind, (event) => event.stopPropagation());

  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve({ value: dialog.returnValue, text: input.value });
      if (!document.querySelector('dialog[open]')) focusSheet();
    });
    element('dialogs').append(dialog);
    dialog.returnValue = '';
    dialog.showModal();
    // Whoever has no mouse moves a long question by the arrows.
    if (message.scrollHeight > message.clientHeight) message.tabIndex = 0;
    if (question.input) input.focus();
    else (buttons.find((button) => button.value === question.focus) ?? buttons[0])?.focus();
  });
}

const labels: Record<string, Word> = { OK: 'ok', CANCEL: 'cancel', YES: 'yes', NO: 'no' };

/** Puts a script's question; Esc and closing answer CLOSE, as on Google. */
export async function askPerson({ kind, title, message, buttons }: Dialog): Promise<DialogAnswer> {
  const choices = buttons.split('_').map((value) => ({ value, label: say(labels[value] ?? 'ok') }));
  const { value, text } = await open({ title, message, choices, input: kind === 'prompt' });
  return { button: (value || 'CLOSE') as DialogAnswer['button'], ...(kind === 'prompt' ? { text } : {}) };
}

/** A question of the page itself; true when the person agrees. Enter, pressed without looking, does not. */
export async function confirmWith(title: string, message: string, agree: string): Promise<boolean> {
  const choices = [
    { value: 'YES', label: agree },
    { value: 'NO', label: say('cancel') },
  ];
  return (await open({ title, message, choices, focus: 'NO' })).value === 'YES';
}

/** Something the person has to see before going on. */
export async function tell(title: string, message: string, label: string): Promise<void> {
  await open({ title, message, choices: [{ value: 'OK', label }] });
}
