import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase } from '../../../simulator/database/database';
import { House } from '../../../simulator/server/house';

const DAY_MS = 86_400_000;

let folder: string;
let database: Database;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'steady-stride-'));
  database = await openDatabase('memory');
});
afterEach(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

const open = (at: number | null) =>
  House.open({
    locale: 'en-US',
    device: 'dot',
    at,
    zone: 'UTC',
    voice: null,
    style: 'questions',
    database: database.endpoint,
    inMemory: true,
    clockFile: join(folder, 'clock'),
    warn: () => {},
  });

const daysAhead = ({ aheadMs }: House) => Math.round(aheadMs / DAY_MS);

describe('the household’s clock, when its server begins again', () => {
  it.each([
    ['this computer’s', null],
    ['a moment of its own', Date.UTC(2026, 10, 23, 9)],
  ])('goes on from where it was, begun at %s', async (_, at) => {
    const before = await open(at);
    await before.act(1, { type: 'say', line: '/wait 9d' });
    await before.close();
    const after = await open(at);
    expect(daysAhead(after)).toBe(9);
    await after.close();
  });

  it('is known at once after a jump: a server that is killed has no time to write it', async () => {
    const killed = await open(null);
    await killed.act(1, { type: 'go-to', moment: 'sunday' });
    await killed.act(1, { type: 'say', line: '/wait 9d' });
    const { aheadMs } = killed;
    await new Promise((resolve) => setTimeout(resolve, 200));
    const after = await open(null);
    expect(Math.abs(after.aheadMs - aheadMs)).toBeLessThan(60_000);
    await after.close();
    await killed.close();
  });

  it('is back at its beginning once the household begins again', async () => {
    const house = await open(null);
    await house.act(1, { type: 'say', line: '/wait 9d' });
    await house.act(1, { type: 'begin-again' });
    expect(daysAhead(house)).toBe(0);
    await house.close();
    const after = await open(null);
    expect(daysAhead(after)).toBe(0);
    await after.close();
  });

  it('is this computer’s where what was kept cannot be read', async () => {
    await writeFile(join(folder, 'clock'), 'soon');
    const house = await open(null);
    expect(daysAhead(house)).toBe(0);
    await house.close();
  });
});
