import { mkdtemp, rm, utimes } from 'node:fs/promises';
import { request } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { PAGE_FOLDER } from '../../simulator/server/page-build';
import { FIRST_WALK, MONDAY, QUIET_WALK, useHouse, useVisitor } from './house';
import { npmStart, npmTalk } from './npm-start';
import { textOf, Visitor } from './visitor';

const house = useHouse();

describe('what goes wrong around the skill', () => {
  const here = useVisitor(house);

  it('lets a permission be refused as Alexa asks for it, and the walk goes on without timers', async () => {
    const { visitor } = here;
    await visitor.given(QUIET_WALK);
    const question = visitor.page.getByRole('region', { name: 'A question from Alexa' });
    expect(await textOf(question)).toMatch(/Steady Stride would like to set and change timers/);
    await visitor.press('Refuse');
    expect(await visitor.notes()).toContain('Permission for timers: refused');
    expect((await visitor.heard()).at(-1)).toMatch(/and you keep the time/);
    expect(await question.count()).toBe(0);
  });

  it('sets the timers of a quiet walk once they are allowed, and they speak when the time has come', async () => {
    const { visitor } = here;
    await visitor.given(QUIET_WALK);
    await visitor.press('Allow');
    const waiting = visitor.page.locator('.alerts li');
    expect(await waiting.count()).toBe(2);
    await visitor.press('To the end of the walk');
    expect(await visitor.page.locator('.bubble-alexa', { hasText: 'timer' }).count()).toBeGreaterThan(0);
    await visitor.press('Yes');
    await visitor.say('alexa, ask steady stride how my week went');
    expect((await visitor.heard()).at(-1)).toMatch(/^One walk and ten minutes/);
  });

  it('says what to do next when the database is down, and is well again when it is', async () => {
    const { visitor } = here;
    await visitor.setHealth('database', 'Down');
    await visitor.say('alexa, open steady stride');
    expect(await visitor.page.locator('.bubble-problem').count()).toBe(0);
    expect((await visitor.heard()).at(-1)).not.toBe('');
    await visitor.setHealth('database', 'In order');
    await visitor.say('alexa, open steady stride');
    expect((await visitor.heard()).at(-1)).toMatch(/^Welcome to Steady Stride/);
  });

  it.each([
    ['never answers', 'Never answers'],
    ['refuses the credentials', 'Refuses credentials'],
    ['is down', 'Down'],
  ])('gives a quiet walk by the walker’s own clock when the timer service %s', async (_, health) => {
    const { visitor } = here;
    await visitor.setHealth('timer service', health);
    await visitor.given(QUIET_WALK);
    await visitor.press('Allow');
    expect((await visitor.heard()).at(-1)).toMatch(/and you keep the time/);
    expect(await visitor.page.locator('.bubble-problem').count()).toBe(0);
    expect(await textOf(visitor.page.locator('.field-health.is-broken'))).toMatch(/^timer service/i);
  });

  it('goes one way down when the track cannot be fetched', async () => {
    const { visitor } = here;
    await visitor.setHealth('audio file server', 'Down');
    await visitor.given(FIRST_WALK);
    expect(await visitor.notes()).toContain('The audio fails at 0:00');
    await visitor.say('alexa, ask steady stride how my week went');
    expect((await visitor.heard()).at(-1)).not.toMatch(/^One walk and ten minutes/);
  });

  it('shows what is typed as text and never as HTML', async () => {
    const { visitor } = here;
    const typed = '<img src=x onerror="document.title=1"><b>bold</b>';
    await visitor.say(typed);
    expect(await textOf(visitor.page.locator('.bubble-person').last())).toContain(typed);
    expect(await visitor.page.locator('.conversation img, .conversation b').count()).toBe(0);
    expect(await visitor.page.title()).toBe('Steady Stride');
    await visitor.page.getByLabel('Another voice').fill('<i>x</i>');
    await visitor.page.getByRole('button', { name: 'Add' }).click();
    expect(await visitor.page.locator('.side i').count()).toBe(0);
  });

  it('complains once of a line that cannot be followed, and takes other complaints away when asked', async () => {
    const { visitor } = here;
    await visitor.say('/wait long');
    expect(await visitor.page.getByText(/cannot be followed/).count()).toBe(1);
    // What is pressed may have gone a moment before the server hears of it.
    await visitor.page.route(
      '**/api/act',
      (route) => route.fulfill({ json: { complaint: 'No walk is being timed on this device.', told: 0 } }),
      { times: 1 },
    );
    await visitor.press('To Sunday, 18:00');
    const alert = visitor.page.getByRole('alert');
    await alert.getByText('No walk is being timed on this device.').waitFor();
    await alert.getByRole('button', { name: 'Close the message' }).click();
    expect(await alert.count()).toBe(0);
  });

  it('shows what breaks in red, with the rule, for a request that a developer sends as it is', async () => {
    const { visitor } = here;
    await visitor.page.getByRole('tab', { name: 'Developer' }).click();
    await visitor.page.getByText('Raw request').click();
    const envelope = visitor.page.getByLabel('Request envelope');
    await envelope.fill('{"version"');
    await visitor.page.getByRole('button', { name: 'Send it' }).click();
    await visitor.page.getByText(/^This is not JSON/).waitFor();
    await envelope.fill('{"version":"1.0"}');
    await visitor.press('Send it');
    expect(await textOf(visitor.page.locator('.bubble-problem'))).toMatch(
      /problem with the requested skill’s response.*skill-error/s,
    );
    expect(await textOf(visitor.page.locator('.turn.has-problem'))).toMatch(/skill-error/);
  });
});

describe('who is let in', () => {
  /** The status of a request with headers of its own, which `fetch` would not send. */
  const statusOf = (headers: Record<string, string>, path = '/', method = 'GET') =>
    new Promise<number>((resolve, reject) => {
      request(
        `${house.started.address.replace('localhost', '127.0.0.1')}${path}`,
        { method, headers },
        (response) => {
          response.resume();
          resolve(response.statusCode ?? 0);
        },
      )
        .on('upgrade', ({ statusCode = 0 }, socket) => {
          socket.destroy();
          resolve(statusCode);
        })
        .on('error', reject)
        .end();
    });
  const port = () => new URL(house.started.address).port;

  it('answers to localhost and 127.0.0.1 only', async () => {
    expect(await statusOf({ host: `localhost:${port()}` })).toBe(200);
    expect(await statusOf({ host: `127.0.0.1:${port()}` })).toBe(200);
    expect(await statusOf({ host: `speaker.example:${port()}` })).toBe(403);
    expect(await statusOf({ host: `speaker.example:${port()}` }, '/api/rows')).toBe(403);
  });

  it('tells nothing to pages of other origins either', async () => {
    const upgrade = {
      connection: 'upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
    };
    const host = `localhost:${port()}`;
    expect(await statusOf({ ...upgrade, host }, '/api/live?place=1')).toBe(101);
    expect(await statusOf({ ...upgrade, host }, '/api/live?place=33')).toBe(400);
    expect(await statusOf({ ...upgrade, host }, '/elsewhere?place=1')).toBe(404);
    expect(await statusOf({ ...upgrade, host, origin: 'https://site.example' }, '/api/live?place=1')).toBe(
      403,
    );
    expect(await statusOf({ ...upgrade, host: `speaker.example:${port()}` }, '/api/live?place=1')).toBe(403);
  });

  it('refuses what pages of other origins send', async () => {
    const host = `localhost:${port()}`;
    expect(await statusOf({ host, origin: 'https://site.example' }, '/api/act', 'POST')).toBe(403);
    expect(await statusOf({ host, 'sec-fetch-site': 'cross-site' }, '/api/rows')).toBe(403);
    expect(await statusOf({ host, 'content-type': 'text/plain' }, '/api/act', 'POST')).toBe(415);
  });

  it('lets a page of another origin neither say nor read anything', async () => {
    const { address } = house.started;
    const visitor = await Visitor.open(house.browser, address);
    const elsewhere = address.replace('localhost', '127.0.0.1');
    const stranger = await Visitor.open(house.browser, elsewhere, { bypassCSP: true });
    const came = await stranger.page.evaluate(async (other) => {
      const body = JSON.stringify({ place: 1, act: { type: 'say', line: 'alexa, open steady stride' } });
      const json = { 'content-type': 'application/json' };
      const told = new Promise<void>((resolve, reject) => {
        const live = new WebSocket(`${other.replace('http', 'ws')}/api/live?place=1`);
        live.onopen = () => resolve();
        live.onerror = () => reject();
      });
      const tries = await Promise.allSettled([
        fetch(`${other}/api/act`, { method: 'POST', body, mode: 'no-cors' }),
        fetch(`${other}/api/act`, { method: 'POST', body, headers: json }),
        fetch(`${other}/api/rows`),
        told,
      ]);
      return tries.map(({ status }) => status);
    }, address);
    expect(came).toEqual(['rejected', 'rejected', 'rejected', 'rejected']);
    await visitor.say('alexa, what time is it');
    expect(await visitor.page.locator('.bubble-person').count()).toBe(1);
    await stranger.close();
    await visitor.close();
  });

  it('listens on this computer alone', async () => {
    const others = Object.values(networkInterfaces())
      .flat()
      .flatMap((address) => (address?.family === 'IPv4' && !address.internal ? [address.address] : []));
    for (const address of others) {
      await expect(fetch(`http://${address}:${port()}/`)).rejects.toThrow();
    }
    await expect(fetch(`http://[::1]:${port()}/`)).rejects.toThrow();
  });
});

describe('npm start', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'steady-stride-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('takes the next port when one is in use, and says so', async () => {
    const taken = new URL(house.started.address).port;
    const second = await npmStart('--database', 'memory', '--port', taken);
    const { port } = new URL(second.address);
    expect(second.printed).toContain(`Port ${taken} is in use, so it is ${port}.`);
    expect(Number(port)).toBeGreaterThan(Number(taken));
    expect(await second.end()).toBe(0);
  });

  it('loses no walk when it is killed in the middle of one; the page goes on by itself when it is back', async () => {
    const killed = await npmStart('--database', folder, ...MONDAY);
    const visitor = await Visitor.open(house.browser, killed.address);
    await visitor.given(FIRST_WALK);
    const heard = await visitor.heard();
    await killed.end('SIGKILL');
    const alert = visitor.page.getByRole('alert');
    await alert.getByText('The server does not answer').waitFor();
    await visitor.page.keyboard.type('alexa, pause');
    await visitor.page.keyboard.press('Enter');
    const field = visitor.page.getByRole('combobox', { name: 'Say to the speaker' });
    await visitor.page.waitForFunction(
      (element) => element instanceof HTMLInputElement && element.value === 'alexa, pause',
      await field.elementHandle(),
    );
    expect(await alert.count()).toBe(1);

    const later = ['--at', '2026-11-23T10:30', '--time-zone', 'America/New_York'];
    const again = await npmStart('--database', folder, '--port', new URL(killed.address).port, ...later);
    expect(again.address).toBe(killed.address);
    await visitor.page.getByText('The server began again').waitFor();
    expect(await alert.count()).toBe(0);
    expect(await visitor.heard()).toEqual(heard);
    expect(await field.inputValue()).toBe('alexa, pause');
    await field.clear();
    await visitor.say('alexa, open steady stride');
    expect((await visitor.heard()).at(-1)).toMatch(/walk|minutes/i);
    expect((await visitor.heard()).at(-1)).not.toMatch(/^Welcome to Steady Stride, short walks/);
    await visitor.page.getByRole('tab', { name: 'Developer' }).click();
    await visitor.page.getByText(/^walk#2026-11-23T14:0/).waitFor();
    await visitor.close();
    await again.end();
  });

  it('keeps its data where "npm run talk" does, at the same time, until --reset forgets it', async () => {
    const page = await npmStart('--database', folder, ...MONDAY);
    const visitor = await Visitor.open(house.browser, page.address);
    await visitor.given([...FIRST_WALK, '/wait 12m']);
    const told = await npmTalk(
      ['alexa, ask steady stride how my week went'],
      '--database',
      folder,
      ...MONDAY.slice(2),
    );
    expect(told).toMatch(/A: .*One walk and ten minutes/);
    await visitor.close();
    expect(await page.end()).toBe(0);

    const goesOn = await npmStart('--database', folder, ...MONDAY);
    expect(goesOn.printed.join('\n')).toMatch(
      /^The household is 12 minutes.* ahead of --at, since time never runs back; --reset begins again\.$/m,
    );
    expect(await goesOn.end()).toBe(0);

    const anew = await npmStart('--database', folder, '--reset', ...MONDAY);
    expect(anew.printed.join('\n')).not.toMatch(/ahead/);
    expect(anew.printed.join('\n')).toMatch(/Forgotten: \d+ rows\./);
    expect(await (await fetch(`${anew.address}/api/rows`)).json()).toEqual([]);
    await anew.end();
  });

  it('builds the page when its sources are newer, and says how far it is', async () => {
    await utimes(join(PAGE_FOLDER, 'index.html'), 0, 0);
    const built = await npmStart('--database', 'memory', ...MONDAY);
    expect(built.printed[0]).toBe('Building the page …');
    expect(built.printed).toContainEqual(expect.stringMatching(/^Building the page … \d+ modules read$/));
    expect(built.printed).toContainEqual(
      expect.stringMatching(/^The page is built \(\d+ modules, [\d.]+ s\)\.$/),
    );
    const visitor = await Visitor.open(house.browser, built.address);
    await visitor.close();
    await built.end();
  });

  it('says in one line what an option accepts, with code 2', async () => {
    await expect(npmStart('--port', 'x')).rejects.toThrow(
      /^It ended with 2: --port x is no port\. Accepted: /,
    );
    await expect(npmStart('--colour')).rejects.toThrow(
      /^It ended with 2: .*Accepted: \[--port 4280\] \[--reset\]/,
    );
  });
});
