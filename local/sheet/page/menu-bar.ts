/**
 * The add-on's menus as a menu bar in the sense of WAI-ARIA: one stop for Tab (or F10 from the grid),
 * arrows between and inside menus, Enter or Space to choose, Esc to leave, a letter to jump.
 */
import type { MenuItem } from '../operations.ts';
import { element, make } from './elements.ts';
import { focusSheet } from './focus.ts';

type Choose = (fn: string, caption: string) => void;
type Menu = { caption: string; items: MenuItem[] };

const items = (menu: Element) => [
  ...menu.querySelectorAll<HTMLElement>(':scope > [role=menuitem], :scope > .zx-submenu > [role=menuitem]'),
];

function closeMenus(): void {
  for (const menu of document.querySelectorAll<HTMLElement>('#menubar [role=menu]')) menu.hidden = true;
  for (const opener of document.querySelectorAll('#menubar [aria-expanded]'))
    opener.setAttribute('aria-expanded', 'false');
}

function openMenu(opener: HTMLElement, focus: 'first' | 'last' | 'none'): void {
  const menu = opener.nextElementSibling as HTMLElement;
  for (const other of opener.parentElement?.parentElement?.querySelectorAll<HTMLElement>('[role=menu]') ?? [])
    if (!other.contains(opener)) other.hidden = true;
  opener.setAttribute('aria-expanded', 'true');
  menu.hidden = false;
  const list = items(menu);
  if (focus === 'first') list[0]?.focus();
  if (focus === 'last') list.at(-1)?.focus();
}

function renderItems(list: readonly MenuItem[], choose: Choose): HTMLElement {
  const menu = make('div', { role: 'menu', class: 'zx-menu', hidden: true });
  for (const item of list) {
    if (item.kind === 'separator') {
      menu.append(make('div', { role: 'separator', class: 'zx-menu-line' }));
    } else if (item.kind === 'menu') {
      const opener = make(
        'button',
        {
          type: 'button',
          role: 'menuitem',
          tabindex: '-1',
          class: 'zx-menu-item zx-menu-more',
          'aria-haspopup': 'menu',
          'aria-expanded': 'false',
        },
        item.caption,
      );
      opener.addEventListener('click', () => openMenu(opener, 'first'));
      opener.addEventListener('pointerenter', () => openMenu(opener, 'none'));
      menu.append(
        make('div', { class: 'zx-submenu', role: 'none' }, opener, renderItems(item.items, choose)),
      );
    } else {
      const button = make(
        'button',
        { type: 'button', role: 'menuitem', tabindex: '-1', class: 'zx-menu-item' },
        item.caption,
      );
      button.addEventListener('click', () => {
        closeMenus();
        focusSheet();
        choose(item.fn, item.caption);
      });
      menu.append(button);
    }
  }
  return menu;
}

function renderMenu({ caption, items: list }: Menu, choose: Choose): HTMLElement {
  const opener = make(
    'button',
    {
      type: 'button',
      role: 'menuitem',
      class: 'zx-menu-opener',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      tabindex: '-1',
      title: 'F10',
    },
    caption,
  );
  opener.addEventListener('click', () => {
    if (opener.getAttribute('aria-expanded') === 'true') closeMenus();
    else {
      closeMenus();
      openMenu(opener, 'none');
    }
  });
  return make('div', { class: 'zx-menu-root', role: 'none' }, opener, renderItems(list, choose));
}

const openers = () => [
  ...document.querySelectorAll<HTMLElement>('#menubar > .zx-menu-root > [role=menuitem]'),
];

function moveAmong(list: HTMLElement[], from: HTMLElement, step: number): HTMLElement | undefined {
  const target = list[(list.indexOf(from) + step + list.length) % list.length];
  target?.focus();
  return target;
}

function openNeighbour(from: Element, step: number): void {
  const opener = from.closest('.zx-menu-root')?.querySelector<HTMLElement>(':scope > [role=menuitem]');
  if (!opener) return;
  closeMenus();
  const next = moveAmong(openers(), opener, step);
  if (next) openMenu(next, 'first');
}

function onKey(event: KeyboardEvent): void {
  const at = event.target as HTMLElement;
  const menu = at.closest<HTMLElement>('[role=menu]');
  const list = menu ? items(menu) : openers();
  const opens = at.getAttribute('aria-haspopup') === 'menu';
  const parentOpener = menu?.previousElementSibling as HTMLElement | null | undefined;
  const { key } = event;
  if (key === 'Tab') {
    closeMenus();
    return;
  }
  if (key === 'Escape') {
    if (menu && parentOpener) {
      menu.hidden = true;
      parentOpener.setAttribute('aria-expanded', 'false');
      parentOpener.focus();
    } else {
      closeMenus();
      focusSheet();
    }
  } else if (key === 'ArrowDown' || key === 'ArrowUp') {
    if (menu) moveAmong(list, at, key === 'ArrowDown' ? 1 : -1);
    else openMenu(at, key === 'ArrowDown' ? 'first' : 'last');
  } else if (key === 'ArrowRight') {
    if (menu && opens) openMenu(at, 'first');
    else if (menu) openNeighbour(menu, 1);
    else moveAmong(list, at, 1);
  } else if (key === 'ArrowLeft') {
    if (menu?.parentElement?.classList.contains('zx-submenu')) {
      menu.hidden = true;
      parentOpener?.focus();
    } else if (menu) openNeighbour(menu, -1);
    else moveAmong(list, at, -1);
  } else if (key === 'Home') list[0]?.focus();
  else if (key === 'End') list.at(-1)?.focus();
  else if ((key === 'Enter' || key === ' ') && opens) openMenu(at, 'first');
  else if (key === 'Enter' || key === ' ') at.click();
  else if (key.length === 1)
    list.find((item) => item.textContent?.toLowerCase().startsWith(key.toLowerCase()))?.focus();
  else return;
  event.preventDefault();
}

const shown = new Map<string, Menu>();

/** Puts a menu on the bar; a menu of the same name takes the place of the earlier one. */
export function showMenu(menu: Menu, choose: Choose): void {
  shown.set(menu.caption, menu);
  const bar = element('menubar');
  bar.replaceChildren(...[...shown.values()].map((one) => renderMenu(one, choose)));
  openers()[0]?.setAttribute('tabindex', '0');
}

export function startMenuBar(): void {
  const bar = element('menubar');
  bar.addEventListener('keydown', (event) => {
    event.stopPropagation();
    onKey(event);
  });
  document.addEventListener('pointerdown', (event) => {
    if (!bar.contains(event.target as Node)) closeMenus();
  });
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F10' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      openers()[0]?.focus();
    },
    true,
  );
}
