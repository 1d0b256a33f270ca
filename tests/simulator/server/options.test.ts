import { readStartOptions } from '../../../simulator/server/options';

describe('the options of npm start', () => {
  it('are those of talk, and a port and a reset of its own', () => {
    const words = [
      '--port',
      '5000',
      '--reset',
      '--device',
      'show',
      '--at',
      '2026-11-23T09:00',
      '--time-zone',
      'UTC',
    ];
    expect(readStartOptions(words)).toMatchObject({
      port: 5000,
      reset: true,
      device: 'show',
      at: Date.UTC(2026, 10, 23, 9),
      zone: 'UTC',
    });
    expect(readStartOptions(['--port=5001', '--database', 'memory'])).toMatchObject({
      port: 5001,
      where: 'memory',
      reset: false,
    });
    expect(readStartOptions([])).toMatchObject({ port: 4280, reset: false, device: 'dot', locale: 'en-US' });
  });

  it.each([
    [['--port', 'x'], '--port x is no port'],
    [['--port', '65536'], '--port 65536 is no port'],
    [['--port'], '--port  is no port'],
    [['--json'], '--json is for "npm run talk"'],
    [['--device', 'tv'], '--device tv is not known. Accepted: dot, show, no-audio'],
    [['--colour'], 'Accepted: [--port 4280] [--reset]'],
    [['somewhere'], 'Accepted: '],
  ])('refuses %j in one line', (words, about) => {
    expect(() => readStartOptions(words)).toThrow(about);
    expect(() => readStartOptions(words)).toThrow(/^[^\n]+$/);
  });
});
