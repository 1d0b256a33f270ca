import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { Act, Done } from '../../simulator/server/protocol';

/** Somebody at a page, who sees and does what a person can. */
export class Visitor {
  private constructor(
    readonly page: Page,
    readonly context: BrowserContext,
    /** What went wrong in the page without being shown. */
    readonly faults: readonly string[],
    readonly address: string,
  ) {}

  static async open(
    browser: Browser,
    address: string,
    options: NonNullable<Parameters<Browser['newContext']>[0]> = {},
  ): Promise<Visitor> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
    return Visitor.inTab(context, address);
  }

  /** Another tab of the same browser. */
  static async inTab(context: BrowserContext, address: string): Promise<Visitor> {
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.goto(address);
    await page.getByRole('combobox', { name: 'Say to the speaker' }).waitFor();
    return new Visitor(page, context, faults, address);
  }

  /** What Alexa has said, in order. */
  async heard(): Promise<readonly string[]> {
    const bubbles = await this.page.locator('.bubble-alexa').allInnerTexts();
    return bubbles.map((text) => text.replace(/^.*Alexa:\s*/s, '').trim());
  }

  /** Notes and cues between the bubbles. */
  notes(): Promise<readonly string[]> {
    return this.page.locator('.note, .cue').allInnerTexts();
  }

  /** Types a line at the keyboard, and waits for the answer. Silence lasts as long as the page takes for it. */
  async say(line: string): Promise<void> {
    if (line === '')
      await this.page.locator('[aria-label="Say nothing"]:not([aria-disabled=true])').waitFor();
    await this.page.getByRole('combobox', { name: 'Say to the speaker' }).focus();
    await this.page.keyboard.type(line);
    await this.act(() => this.page.keyboard.press('Enter'));
  }

  /** Has lines said at this page's device (the first one) without typing them, and waits until they are drawn. */
  async given(lines: readonly string[]): Promise<void> {
    for (const line of lines) await this.hasDrawn(await act(this.address, { type: 'say', line }));
  }

  /** Touches a button of the device's screen. */
  async touch(label: string | RegExp): Promise<void> {
    await this.act(() => this.screen.getByRole('button', { name: label, exact: true }).click());
  }

  /** Touches one of the things that could be said, beneath the conversation. */
  async touchWords(words: string): Promise<void> {
    const group = this.page.getByRole('group', { name: 'What you could say' });
    await this.act(() => group.getByRole('button', { name: words, exact: true }).click());
  }

  async press(label: string | RegExp): Promise<void> {
    await this.act(() => this.page.getByRole('button', { name: label }).click());
  }

  async choose(group: string | RegExp, option: string): Promise<void> {
    const radios = this.page.getByRole('group', { name: group });
    await this.act(() => radios.getByRole('radio', { name: option, exact: true }).click());
  }

  async setHealth(service: string, health: string): Promise<void> {
    await this.act(() =>
      this.page.getByRole('combobox', { name: service, exact: true }).selectOption({ label: health }),
    );
  }

  get screen(): Locator {
    return this.page.getByRole('region', { name: /screen$/ });
  }

  /** Does something that the server answers, and waits until the page has drawn it. */
  async act(cause: () => Promise<unknown>): Promise<void> {
    const answered = this.page.waitForResponse((response) => response.url().endsWith('/api/act'));
    await cause();
    const done: Done = await (await answered).json();
    await this.hasDrawn(done);
  }

  /** Waits until all that came of an act stands in the page. */
  private async hasDrawn({ told }: Done): Promise<void> {
    await this.page.waitForFunction((until) => Number(document.documentElement.dataset.told) >= until, told);
    await this.page.waitForFunction(() => document.documentElement.dataset.light !== 'thinking');
  }

  close(): Promise<void> {
    return this.context.close();
  }
}

/** What somebody reads in a part of a page, once it is there. */
export async function textOf(part: Locator): Promise<string> {
  await part.first().waitFor();
  return (await part.allInnerTexts()).join('\n');
}

/** Does something at a device without a page. */
export async function act(address: string, what: Act, place = 1): Promise<Done> {
  const response = await fetch(`${address}/api/act`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ place, act: what }),
  });
  const done: Done = await response.json();
  if (!response.ok || done.complaint !== null) throw new Error(JSON.stringify(done));
  return done;
}
