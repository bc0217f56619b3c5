import type { BrowserContext, Page } from 'playwright-core';

/** What is put into the page for the script below. */
interface Recording {
  recordOpened(address: string): void;
}

/**
 * Keeps the browser from leaving this machine, and records every address that it was asked to open in
 * another page, as the browser reads it and in the order of asking. Such a page is closed again.
 *
 * @returns the addresses so far; the list grows
 */
export async function recordOpened(
  context: BrowserContext,
  local: (url: URL) => boolean,
): Promise<readonly string[]> {
  const opened: string[] = [];
  const announced: string[] = [];
  await context.exposeBinding('recordOpened', (_source, address: string) => {
    opened.push(address);
    announced.push(address);
  });
  // Pages come up in any order: the calls tell which was first.
  await context.addInitScript(() => {
    const open = window.open;
    window.open = (address, ...rest) => {
      if (address) {
        (window as unknown as Recording).recordOpened(new URL(address, location.href).href);
      }
      return open.call(window, address, ...rest);
    };
  });
  await context.route(
    (url) => /^https?:$/.test(url.protocol) && !local(url),
    (route) =>
      route.request().isNavigationRequest()
        ? route.fulfill({ contentType: 'text/html', body: '' })
        : route.abort('internetdisconnected'),
  );
  let first: Page | undefined;
  context.on('page', (page) => {
    // The first page is VS Code itself.
    first ??= page;
    if (page === first) return;
    const known = announced.indexOf(page.url());
    if (known >= 0) announced.splice(known, 1);
    else if (page.url() !== 'about:blank') opened.push(page.url());
    void page.close();
  });
  return opened;
}
