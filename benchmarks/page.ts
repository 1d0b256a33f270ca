import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { PAGE_FOLDER } from '../simulator/server/page-build';
import { startChromium } from '../tests/browser/chromium';
import { npmStart } from '../tests/browser/npm-start';

/**
 * The page in a real browser: how soon it is there, how soon a reply is drawn, how much script it is, and
 * whether 500 turns change that. `npm run bench:page`
 */

const TURNS = 40;
const LONG_CONVERSATION = 500;
const LOADS = 5;
const BARE = '/bare.html';

const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);
const quantile = (numbers: readonly number[], part: number) =>
  sorted(numbers)[Math.min(numbers.length - 1, Math.floor(part * numbers.length))] ?? Number.NaN;
const told = (name: string, numbers: readonly number[], limit: string) =>
  console.log(
    `${name.padEnd(44)} median ${quantile(numbers, 0.5).toFixed(0)} ms, 95 % ${quantile(numbers, 0.95).toFixed(0)} ms, most ${Math.max(...numbers).toFixed(0)} ms (${limit})`,
  );

/** Milliseconds from the key's press to the frame after the reply stands in the page. */
const WATCH = `(() => {
  const list = document.querySelector('.entries');
  window.replied = new Promise((resolve) => {
    addEventListener('keydown', ({ timeStamp }) => {
      const newestBefore = list.lastElementChild;
      const seen = new MutationObserver(() => {
        let row = list.lastElementChild;
        while (row !== newestBefore && row !== null && !row.querySelector('.bubble-alexa'))
          row = row.previousElementSibling;
        if (row === newestBefore || row === null) return;
        seen.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp)));
      });
      seen.observe(list, { childList: true });
    }, { once: true, capture: true });
  });
})()`;

async function timeOfReply(page: Page, line: string): Promise<number> {
  await page.fill('#say', line);
  await page.evaluate(WATCH);
  await page.keyboard.press('Enter');
  return page.evaluate<number>('window.replied');
}

/** When something first stands in a new page, milliseconds from its request. */
async function paintOf(page: Page, address: string): Promise<number> {
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  return page.evaluate<number>(`performance.getEntriesByName('first-contentful-paint')[0].startTime`);
}

const ratio = (one: readonly number[], other: readonly number[]) =>
  `${(quantile(one, 0.5) / quantile(other, 0.5)).toFixed(1)} times`;

async function main(): Promise<void> {
  const [browser, started] = await Promise.all([
    startChromium(),
    npmStart(
      '--database',
      'memory',
      '--port',
      '0',
      '--at',
      '2026-11-23T09:00',
      '--time-zone',
      'America/New_York',
    ),
  ]);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });

  const paints: number[] = [];
  const plain: number[] = [];
  for (let load = 0; load < LOADS; load += 1) {
    // A browser of its own for each, which has kept nothing of an earlier visit.
    const fresh = await browser.newContext();
    const bare = await fresh.newPage();
    await bare.route(started.address + BARE, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<p>One line</p>' }),
    );
    plain.push(await paintOf(bare, started.address + BARE));
    paints.push(await paintOf(await fresh.newPage(), started.address));
    await fresh.close();
  }
  told('First paint, from the request', paints, 'at most 1000 ms');
  told('of a page of one line, in the same browser', plain, `the page takes ${ratio(paints, plain)} as long`);

  const scripts = readdirSync(join(PAGE_FOLDER, 'assets')).filter((file) => file.endsWith('.js'));
  const bytes = scripts.map((file) => readFileSync(join(PAGE_FOLDER, 'assets', file)));
  const compressed = bytes.reduce((sum, file) => sum + brotliCompressSync(file).length, 0);
  const whole = bytes.reduce((sum, file) => sum + file.length, 0);
  console.log(
    `${'Script'.padEnd(44)} ${(compressed / 1024).toFixed(1)} KB compressed, ${(whole / 1024).toFixed(1)} KB whole (at most 250 KB)`,
  );

  const page = await context.newPage();
  await page.goto(started.address);
  await page.waitForSelector('#say');
  await timeOfReply(page, 'alexa, open steady stride');
  const few: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) few.push(await timeOfReply(page, turn % 2 ? 'repeat' : 'help'));
  told('Reply drawn, from Enter', few, 'at most 100 ms');
  const answers = await page.evaluate<number[]>(
    `performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/api/act')).map(({ duration }) => duration)`,
  );
  told('until the server has answered', answers, `the page takes ${ratio(few, answers)} as long`);

  await page.evaluate(`(() => {
    window.long = [];
    new PerformanceObserver((list) => window.long.push(...list.getEntries().map((task) => task.duration))).observe({ entryTypes: ['longtask'] });
  })()`);
  for (let turn = TURNS; turn < LONG_CONVERSATION - TURNS; turn += 1)
    await timeOfReply(page, turn % 2 ? 'repeat' : 'help');
  const many: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1)
    many.push(await timeOfReply(page, turn % 2 ? 'repeat' : 'help'));
  told(`Reply drawn, from Enter, after ${LONG_CONVERSATION} turns`, many, 'at most 100 ms');
  console.log(`${''.padEnd(44)} ${ratio(many, few)} as long as in the first ${TURNS}`);
  const long = await page.evaluate<number[]>('window.long');
  console.log(
    `${'Tasks over 50 ms on the way there'.padEnd(44)} ${long.length}${long.length ? `, the longest ${Math.max(...long).toFixed(0)} ms` : ''}`,
  );
  const frames = await page.evaluate<number[]>(`new Promise((resolve) => {
    const list = document.querySelector('.conversation');
    const times = [];
    let last = performance.now();
    const step = (now) => {
      times.push(now - last);
      last = now;
      list.scrollTop -= 40;
      if (times.length < 90) requestAnimationFrame(step);
      else resolve(times.slice(1));
    };
    requestAnimationFrame(step);
  })`);
  told('A frame while scrolling there', frames, '17 ms is 60 a second');

  await browser.close();
  await started.end();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
