import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { whatIsMissing } from '../../audio/ffmpeg';
import { readOptions, USAGE } from '../../audio/options';

describe('npm run audio', () => {
  test('by default renders with Amazon Polly, in American English', () => {
    expect(readOptions([])).toEqual({
      engine: 'polly',
      locale: 'en-US',
      out: 'build/audio',
      speech: 'build/speech',
    });
  });

  test('takes an engine, a locale and folders', () => {
    const args = ['--engine', 'espeak', '--locale', 'en-GB', '--out', 'here', '--speech', 'there'];
    expect(readOptions(args)).toEqual({ engine: 'espeak', locale: 'en-GB', out: 'here', speech: 'there' });
  });

  test.each([
    ['an engine that is none', ['--engine', 'festival'], 'No engine "festival".'],
    ['a locale the skill does not ship in', ['--locale', 'xx-XX'], 'No locale "xx-XX".'],
    ['an option that is none', ['--fast'], "Unknown option '--fast'."],
    ['an option without its value', ['--locale'], "Option '--locale <value>' argument missing."],
    ['a word too many', ['now'], "Unexpected argument 'now'."],
    ['a folder without a name', ['--out='], "A folder's name is missing."],
  ])('%s: one line that says what is accepted', (_, args, said) => {
    expect(readOptions(args)).toBe(`${said} ${USAGE}`);
  });

  test('ends with code 2 and that line, and renders nothing', () => {
    const tsx = join('node_modules', '.bin', 'tsx');
    const { status, stdout, stderr } = spawnSync(tsx, ['audio/render.ts', '--engine', 'festival']);
    expect([status, stdout.toString(), stderr.toString()]).toEqual([
      2,
      '',
      `No engine "festival". ${USAGE}\n`,
    ]);
  });

  test('says in one line what to install', () => {
    expect(whatIsMissing(['no-such-player'])).toBe(
      'no-such-player not found: install no-such-player (on Debian: apt-get install no-such-player).',
    );
    expect(whatIsMissing(['node'])).toBeUndefined();
  });
});
