import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { StageEvent, TurnEvent } from '../../../simulator/household/events';

const ROOT = join(__dirname, '..', '..', '..');
const VIRTUAL = ['--at', '2026-11-23T09:00', '--time-zone', 'America/New_York'];
const NO_TO_ALL = Array.from({ length: 8 }, () => 'no');
const folder = mkdtempSync(join(tmpdir(), 'talk-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

jest.setTimeout(60_000);

function start(words: readonly string[]) {
  return spawn(process.execPath, ['--import', 'tsx', 'simulator/talk.ts', ...words], { cwd: ROOT });
}

/** Runs talk with some lines as its input, to its end. */
async function talk(words: readonly string[], lines: readonly string[] = []) {
  const child = start(words);
  let [out, err] = ['', ''];
  child.stdout.on('data', (text) => {
    out += text;
  });
  child.stderr.on('data', (text) => {
    err += text;
  });
  child.stdin.on('error', () => {});
  child.stdin.end(lines.map((line) => `${line}\n`).join(''));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { out, err, code };
}

async function events(words: readonly string[], lines: readonly string[]): Promise<StageEvent[]> {
  const { out, code } = await talk(['--json', '--database', 'memory', ...words], lines);
  expect(code).toBe(0);
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

const isTurn = (event: StageEvent): event is TurnEvent => event.event === 'turn';
const heard = (event: StageEvent) => ('heard' in event ? event.heard : null);

describe('an ordinary day in talk', () => {
  const lines = [
    'Open Steady Stride',
    'start a fifteen minute walk',
    ...NO_TO_ALL,
    '/wait 20m',
    'ask steady stride how my week went',
  ];
  let day: StageEvent[];
  beforeAll(async () => {
    day = await events(VIRTUAL, lines);
  });

  it('answers every spoken line by one turn that holds the line as it was given', () => {
    const spoken = lines.filter((line) => !line.startsWith('/'));
    expect(day.map(heard).filter((line) => line !== null)).toEqual(spoken);
    expect(day.filter(isTurn).every(({ problem }) => problem === null)).toBe(true);
  });

  it('gives a turn the fields that scripts rely on, and no others', () => {
    expect(Object.keys(day.find(isTurn) ?? {})).toEqual(
      'event at heard request intent slots says ssml reprompt listening directives card check problem'.split(
        ' ',
      ),
    );
    expect(day[0]).toMatchObject({
      at: '2026-11-23T09:00:00.000-05:00',
      request: 'LaunchRequest',
      intent: null,
      slots: null,
      listening: true,
      check: null,
    });
    expect(day[1]).toMatchObject({ intent: 'StartWalkIntent', listening: true });
  });

  it('names each question of the check, what it asks about, and the result that ends it', () => {
    const checks = day.filter(isTurn).flatMap(({ check }) => (check === null ? [] : [check]));
    const questions = checks.flatMap((check) => ('question' in check ? [check] : []));
    expect(new Set(questions.map(({ question }) => question)).size).toBe(8);
    expect(new Set(questions.flatMap(({ asksAbout }) => asksAbout)).size).toBe(39);
    expect(checks.at(-1)).toEqual({ result: 'CLEAR' });
  });

  it('plays the walk, its cues in order, and tells the week', () => {
    const audio = day.flatMap((event) => (event.event === 'audio' ? [[event.state, event.offsetMs]] : []));
    expect(audio).toEqual([
      ['playing', 0],
      ['finished', 900_000],
    ]);
    expect(day.filter(({ event }) => event === 'cue').length).toBeGreaterThan(4);
    expect(day.at(-1)).toMatchObject({ says: expect.stringMatching(/fifteen minutes/i), listening: false });
    const times = day.map(({ at }) => Date.parse(at));
    expect(times).toEqual([...times].sort((left, right) => left - right));
  });
});

it('prints a transcript that it can be given back, and that is the same again', async () => {
  const lines = ['open steady stride', '', '/wait 9s', 'what is the time'];
  const first = await talk(['--database', 'memory', ...VIRTUAL], lines);
  expect(first.out.split('\n').filter((line) => /^(U:|\/)/.test(line))).toEqual([
    'U: open steady stride',
    'U:',
    '/wait 9s',
    'U: what is the time',
  ]);
  const again = await talk(
    ['--database', 'memory'],
    [`# options: ${VIRTUAL.join(' ')}`, ...first.out.trimEnd().split('\n')],
  );
  expect(again.out).toBe(first.out);
});

it('goes on after a stage direction that is none', async () => {
  const { out, err, code } = await talk(
    ['--json', '--database', 'memory', ...VIRTUAL],
    ['/dance', 'open steady stride'],
  );
  const [note, turn] = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(note).toMatchObject({ event: 'note', heard: null });
  expect(turn).toMatchObject({ event: 'turn', request: 'LaunchRequest' });
  expect(err).toMatch(/^There is no stage direction "\/dance"\. Accepted: .*\n$/);
  expect(code).toBe(0);
});

it.each([
  [['--colour'], 'Accepted:'],
  [['--device', 'fridge'], 'Accepted: dot, show, no-audio'],
  [['--database', '/dev/null/nowhere'], ''],
  [['--database', 'http://127.0.0.1:1'], ''],
])('ends with 2 and one line for %j', async (words, accepted) => {
  const { out, err, code } = await talk(words, ['open steady stride']);
  expect(out).toBe('');
  expect(err).toMatch(/^[^\n]+\n$/);
  expect(err).not.toMatch(/^ +at /m);
  expect(err).toContain(accepted);
  expect(code).toBe(2);
});

const NOT_OURS = {
  'another-skill': {
    version: '1.0',
    session: {
      new: true,
      sessionId: 's',
      application: { applicationId: 'amzn1.ask.skill.other' },
      user: { userId: 'u' },
    },
    context: {
      System: {
        application: { applicationId: 'amzn1.ask.skill.other' },
        user: { userId: 'u' },
        device: { deviceId: 'd', supportedInterfaces: {} },
        apiEndpoint: 'http://127.0.0.1:1',
        apiAccessToken: 't',
      },
    },
    request: { type: 'LaunchRequest', requestId: 'r', timestamp: '2026-11-23T14:00:00Z', locale: 'en-US' },
  },
  nobody: {},
  'a-list': [],
};

it('tells what is wrong with a request that is not for it, without a stack trace', async () => {
  const lines = Object.entries(NOT_OURS).map(([name, envelope]) => {
    const file = join(folder, `${name}.json`);
    writeFileSync(file, JSON.stringify(envelope));
    return `/json ${file}`;
  });
  const turns = await events(VIRTUAL, [...lines, 'open steady stride']);
  expect(turns).toHaveLength(lines.length + 1);
  for (const turn of turns.slice(0, -1)) {
    const problem = expect.stringMatching(/^skill-error: [^\n]+$/);
    expect(turn).toMatchObject({ event: 'turn', heard: null, problem });
  }
  expect(turns.at(-1)).toMatchObject({ request: 'LaunchRequest', problem: null });
});

it('finds the walk again after it was killed in the middle of it', async () => {
  const database = join(folder, 'killed');
  const words = ['--json', '--database', database, '--time-zone', 'America/New_York'];
  const child = start([...words, '--at', '2026-11-23T09:00']);
  child.stdin.write(
    ['tell steady stride to start a ten minute walk', ...NO_TO_ALL, '/wait 3m', ''].join('\n'),
  );
  for await (const line of createInterface({ input: child.stdout })) {
    if (JSON.parse(line).event === 'cue') break;
  }
  child.kill('SIGKILL');
  await new Promise((resolve) => child.on('close', resolve));

  const { out } = await talk([...words, '--at', '2026-11-23T11:00'], ['open steady stride']);
  expect(JSON.parse(out.split('\n')[0] ?? '')).toMatchObject({
    says: expect.stringMatching(/ten minutes/),
    listening: true,
    problem: null,
  });
});

it('follows the real clock when no time is given, and waits on top of it', async () => {
  const before = Date.now();
  const turns = await events([], ['open steady stride', '/wait 1h', 'open steady stride']);
  const times = turns.map(({ at }) => Date.parse(at));
  expect(times[0]).toBeGreaterThanOrEqual(before);
  expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(3_600_000);
});

it('says what it has to say as it happens, before the input ends', async () => {
  const child = start(['--json', '--database', 'memory', ...VIRTUAL]);
  child.stdin.write('open steady stride\n');
  for await (const line of createInterface({ input: child.stdout })) {
    expect(JSON.parse(line)).toMatchObject({ request: 'LaunchRequest' });
    break;
  }
  child.stdin.end();
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
});
