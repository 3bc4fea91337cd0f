import { element, make } from './elements.ts';
import { say } from './words.ts';

type Toast = { title: string; message: string; seconds: number; tone?: 'plain' | 'bad' };

/** What a script said before is over when the next one begins. */
export const clearToasts = (): void => {
  for (const toast of element('toasts').querySelectorAll('.zx-toast-plain')) toast.remove();
};

/**
 * Shows a note in the corner; it waits while the pointer is on it. A script's next note takes the place of
 * its last one, as on Google; an error stays until its time is over.
 */
export function showToast({ title, message, seconds, tone = 'plain' }: Toast): void {
  const close = make('button', { class: 'zx-toast-close', type: 'button', 'aria-label': say('close') }, '×');
  const text = make('div', { class: 'zx-toast-text' });
  if (title) text.append(make('strong', {}, title));
  text.append(make('span', {}, message));
  const toast = make(
    'div',
    { class: `zx-toast zx-toast-${tone}`, role: tone === 'bad' ? 'alert' : 'status' },
    text,
    close,
  );
  const remove = () => toast.remove();
  close.addEventListener('click', remove);
  if (tone === 'plain') element('toasts').querySelector('.zx-toast-plain')?.remove();
  element('toasts').append(toast);
  // Google keeps a toast with negative seconds until it is closed.
  if (seconds < 0) return;
  let timer = setTimeout(remove, seconds * 1000);
  toast.addEventListener('pointerenter', () => clearTimeout(timer));
  toast.addEventListener('pointerleave', () => {
    timer = setTimeout(remove, 1500);
  });
}
