import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../../simulator/database/database';
import { endSpeakers, startSpeaker } from './speaker';

/** Several processes and one folder: who owns it, and what happens when the owner goes. */
describe('A database folder and its processes', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stride-'));
  });
  afterEach(async () => {
    endSpeakers();
    await rm(folder, { recursive: true });
  });

  it('finds the walk again when the process was killed in the middle of it', async () => {
    const first = await startSpeaker(folder);
    await first.ask('start household-1');
    await first.kill('SIGKILL');
    const second = await startSpeaker(folder);
    expect(await second.ask('read')).toBe('household-1:active');
    expect(await second.ask('finish household-1')).toBe('completed');
    await second.close();
  });

  it('is shared by two processes, and the second carries on when the first is killed', async () => {
    const first = await startSpeaker(folder);
    const second = await startSpeaker(folder);
    await first.ask('start household-1');
    expect(await second.ask('read')).toBe('household-1:active');
    await first.kill('SIGKILL');
    expect(await second.ask('finish household-1')).toBe('completed');
    expect(await second.ask('start household-2')).toBe('started');
    await second.close();
    const third = await startSpeaker(folder);
    expect(await third.ask('read')).toBe('household-2:active household-1:completed');
    await third.close();
  });

  it('stays with a process that opens it a second time', async () => {
    const [first, second] = [await openDatabase({ folder }), await openDatabase({ folder })];
    const other = await startSpeaker(folder);
    expect(await other.ask('start household-1')).toBe('started');
    await first.close();
    expect(await other.ask('read')).toBe('household-1:active');
    await second.close();
    await other.close();
  });

  it('is handed on when its owner ends while others use it', async () => {
    const [first, second, third] = [
      await startSpeaker(folder),
      await startSpeaker(folder),
      await startSpeaker(folder),
    ];
    await second.ask('start household-1');
    await first.close();
    expect(await Promise.all([second.ask('read'), third.ask('read')])).toEqual([
      'household-1:active',
      'household-1:active',
    ]);
    await second.ask('start household-2');
    await second.kill('SIGKILL');
    expect(await third.ask('read')).toBe('household-2:active household-1:active');
    await third.close();
  });

  it('has one owner when several start at once in a folder whose owner was killed', async () => {
    const before = await startSpeaker(folder);
    await before.ask('start household-0');
    await before.kill('SIGKILL');
    const all = await Promise.all([1, 2, 3, 4].map(() => startSpeaker(folder)));
    await Promise.all(all.map((speaker, n) => speaker.ask(`start household-${n + 1}`)));
    for (const speaker of all) expect((await speaker.ask('read')).split(' ')).toHaveLength(5);
    for (const speaker of all) await speaker.close();
  });

  it('says who has it when that process is suspended', async () => {
    const first = await startSpeaker(folder);
    await first.kill('SIGSTOP');
    await expect(startSpeaker(folder)).rejects.toThrow(
      `belongs to process ${first.pid}, which does not answer. End it (or let it go on, if it is suspended), or use another folder with --database FOLDER`,
    );
  });
});
