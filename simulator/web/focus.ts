/** Where somebody goes on whose control is gone: to the field, or by touch to what was said, which opens no keyboard. */
function placeToGoOn(wasInSheet: boolean): HTMLElement | null {
  if (wasInSheet) return document.querySelector<HTMLElement>('dialog[open] .side-body:not([hidden])');
  return document.querySelector<HTMLElement>(
    matchMedia('(pointer: coarse)').matches ? '.conversation' : '#say',
  );
}

/**
 * Keeps the keyboard on the page. A browser leaves whoever pressed a button that then went away at the page's
 * very beginning.
 */
export function keepFocus(page: HTMLElement): void {
  let last: { readonly element: Element; readonly wasInSheet: boolean } | null = null;
  page.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element) last = { element: target, wasInSheet: target.closest('dialog') !== null };
  });
  // Whoever clicks beside everything wants to be nowhere; what they click on has the focus only then.
  page.addEventListener('pointerdown', () => {
    last = null;
  });
  new MutationObserver(() => {
    if (last === null || last.element.isConnected || document.activeElement !== document.body) return;
    placeToGoOn(last.wasInSheet)?.focus();
  }).observe(page, { childList: true, subtree: true });
}
