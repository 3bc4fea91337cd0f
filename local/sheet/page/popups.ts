/**
 * Keeps notes of cells inside the window: Univer puts them right of their cell even where there is no room
 * left. One that would be cut off goes under its cell instead, so that the pointer stays on the cell.
 */
const gap = 8;
const underCell = 28;

function pullIn(popup: HTMLElement): void {
  const { left, top, right, bottom } = popup.getBoundingClientRect();
  // Univer keeps a popup far outside while it measures it.
  if (left < 0 || right === left) return;
  if (right > innerWidth) {
    popup.style.left = `${Math.max(gap, left - (right - innerWidth) - gap)}px`;
    popup.style.top = `${top + underCell}px`;
  }
  if (bottom > innerHeight) popup.style.top = `${Math.max(gap, top - (bottom - innerHeight) - gap)}px`;
}

const popupSelector = '[data-u-comp=rect-popup]';

const popupOf = (node: Node): HTMLElement | null => {
  if (!(node instanceof HTMLElement)) return null;
  return node.matches(popupSelector) ? node : node.querySelector<HTMLElement>(popupSelector);
};

export function keepPopupsInside(): void {
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) pullIn(target as HTMLElement);
  });
  const changes = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (target instanceof HTMLElement && target.matches(popupSelector)) pullIn(target);
      for (const node of addedNodes) {
        const popup = popupOf(node);
        if (popup) sizes.observe(popup);
      }
    }
  });
  changes.observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['style'],
  });
}
