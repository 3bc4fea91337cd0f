import { element } from './elements.ts';
import { focusSheet } from './focus.ts';

export function hideSidebar(): void {
  element('sidebar').hidden = true;
  element('sidebar-body').replaceChildren();
  focusSheet();
}

/** One sidebar at a time, as on Google. */
export function showSidebar(title: string, frame: HTMLIFrameElement): void {
  element('sidebar-title').textContent = title;
  element('sidebar-body').replaceChildren(frame);
  element('sidebar').hidden = false;
}

export function startSidebar(): void {
  element('sidebar-close').addEventListener('click', hideSidebar);
  element('sidebar').addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Escape') hideSidebar();
  });
}
