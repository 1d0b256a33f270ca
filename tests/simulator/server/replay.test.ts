import { setTimeout as sleep } from 'node:timers/promises';
import { type Database, openDatabase } from '../../../simulator/database/database';
import { House } from '../../../simulator/server/house';
import type { Act, LogEntry } from '../../../simulator/server/protocol';
import { scriptOf } from '../../../simulator/web/panels/script';
import { replay } from './replay';

let database: Database;
let house: House;

beforeEach(async () => {
  database = await openDatabase('memory');
  house = await House.open({
    locale: 'en-US',
    device: 'dot',
    at: Date.UTC(2026, 10, 23, 14),
    zone: 'America/New_York',
    voice: null,
    style: 'questions',
    database: database.endpoint,
    inMemory: true,
    clockFile: null,
    warn: () => {},
  });
});
afterEach(async () => {
  await house.close();
  await database.close();
});

/** Does things at the first device, with pauses (milliseconds) between them, and copies the conversation. */
async function conversation(...acts: readonly (Act | string | number)[]): Promise<string> {
  for (const act of acts) {
    if (typeof act === 'number') await sleep(act);
    else await house.act(1, typeof act === 'string' ? { type: 'say', line: act } : act);
  }
  let script = '';
  const copy = (log: readonly LogEntry[], began: Parameters<typeof scriptOf>[1]) => {
    script = scriptOf(log, began);
  };
  house.join(1, {
    hello: ({ log, house: { began } }) => copy(log, began),
    entry: () => {},
    state: () => {},
  })();
  return script;
}

const NO = Array<string>(8).fill('no');

describe('a copied conversation goes again as it went', () => {
  it('with time that went by while nobody spoke, faster than in the room', async () => {
    const script = await conversation(
      'alexa, tell steady stride to start a ten minute walk',
      ...NO,
      700,
      'alexa, what time is it',
      { type: 'pace', pace: 60 },
      2500,
      { type: 'pace', pace: 1 },
      600,
      'alexa, pause',
      1300,
      'alexa, resume',
      { type: 'go-to', moment: 'end-of-walk' },
    );
    expect(script).toMatch(/^\* 2:00 {2}Eight minutes to go/m);
    expect(script).toMatch(/^\* finished at 10:00/m);
    expect(await replay(script, database.endpoint)).toEqual([]);
  });

  it('with a service that never answers', async () => {
    const script = await conversation(
      '/break timers slow',
      'alexa, tell steady stride to start a quiet walk',
      ...NO,
      { type: 'answer', answer: 'ACCEPTED' },
      '/wait 12m',
      'alexa, ask steady stride how my week went',
    );
    expect(script).not.toMatch(/\/wait (?!12m)/);
    expect(await replay(script, database.endpoint)).toEqual([]);
  });

  it('with timers that ring in their own time', async () => {
    const script = await conversation(
      'alexa, tell steady stride to start a quiet walk',
      ...NO,
      { type: 'answer', answer: 'ACCEPTED' },
      { type: 'pace', pace: 60 },
      11_000,
      { type: 'pace', pace: 0 },
      { type: 'answer', answer: 'DENIED' },
    );
    expect(script).toMatch(/^\* announcement: /m);
    expect(await replay(script, database.endpoint)).toEqual([]);
  }, 30_000);

  it('but for a raw request, which stands in it as a comment', async () => {
    const script = await conversation(
      'alexa, open steady stride',
      'stop',
      { type: 'send', envelope: { version: '1.0' } },
      'alexa, open steady stride',
    );
    expect(script).toContain('# A raw request was sent here.');
    expect(script).not.toContain('/json');
    expect(await replay(script, database.endpoint)).toEqual([]);
  });
});
