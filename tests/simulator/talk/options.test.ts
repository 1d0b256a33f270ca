import { OptionError, readOptions } from '../../../simulator/talk/options';

describe('the options of talk', () => {
  it('are these when none is given', () => {
    expect(readOptions([])).toMatchObject({
      json: false,
      locale: 'en-US',
      device: 'dot',
      at: null,
      voice: null,
      style: 'questions',
      where: { folder: expect.stringMatching(/.+/) },
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    });
  });

  it('are read as they are documented', () => {
    expect(
      readOptions(
        '--json --locale en-GB --device show --at 2026-11-23T09:00 --time-zone America/New_York --database memory --voice one --self-check'.split(
          ' ',
        ),
      ),
    ).toEqual({
      json: true,
      locale: 'en-GB',
      device: 'show',
      at: Date.parse('2026-11-23T14:00:00Z'),
      zone: 'America/New_York',
      where: 'memory',
      voice: 'one',
      style: 'self-check',
    });
  });

  it.each([
    ['http://localhost:8000', { endpoint: 'http://localhost:8000' }],
    ['some/folder', { folder: 'some/folder' }],
  ])('take %s as a database', (database, where) => {
    expect(readOptions(['--database', database]).where).toEqual(where);
  });

  it.each(['2026-11-23T14:00:00Z', '2026-11-23T09:00-05:00', '2026-11-23T09:00:00'])(
    'take %s as a time',
    (at) => {
      expect(readOptions(['--at', at, '--time-zone', 'America/New_York']).at).toBe(
        Date.parse('2026-11-23T14:00:00Z'),
      );
    },
  );

  it.each([
    ['--colour red', '--json'],
    ['words', '--json'],
    ['--device', '--json'],
    ['--device fridge', 'dot, show, no-audio'],
    ['--locale xx-XX', 'en-US'],
    ['--locale english', 'en-US'],
    ['--time-zone Mars', 'America/New_York'],
    ['--at yesterday', '2026-11-23T09:00'],
    ['--at 2026-02-30T09:00', '2026-11-23T09:00'],
    ['--voice 7', 'nobody'],
  ])('refuse %s in one line that says what is accepted', (words, accepted) => {
    const reading = () => readOptions(words.split(' '));
    expect(reading).toThrow(OptionError);
    expect(reading).toThrow(accepted);
    expect(reading).not.toThrow(/\n/);
  });
});
