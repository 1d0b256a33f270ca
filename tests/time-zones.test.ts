import { execFileSync, spawn } from 'node:child_process';
import { createRequire } from 'node:module';

/**
 * Days, weeks, plans and walks are counted in the walker's zone, whatever zone the machine is in: their
 * tests run again on machines of four zones. (Random histories, and what knows no clock, run in this machine's own
 * zone only.)
 */
const MACHINES = ['UTC', 'America/New_York', 'Pacific/Apia', 'Australia/Lord_Howe'];
const ONCE_ONLY = 'property|model|cues|minutes|token|levels|words';
const JEST = createRequire(__filename).resolve('jest/bin/jest');

interface Result {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly message: string }[];
}

function runIn(zone: string): Promise<Result> {
  const args = [JEST, '--json', '--runInBand', '--testPathPatterns', 'tests/(plan|walk|week)/'];
  const child = spawn(process.execPath, [...args, '--testPathIgnorePatterns', ONCE_ONLY], {
    env: { ...process.env, TZ: zone },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve(JSON.parse(output) as Result));
  });
}

it.each(MACHINES)(
  'on a machine in %s',
  async (zone) => {
    const machine = execFileSync(process.execPath, ['-p', 'new Date(0).getTimezoneOffset()'], {
      env: { ...process.env, TZ: zone },
    });
    const offset = { UTC: 0, 'America/New_York': 300, 'Pacific/Apia': 660 }[zone] ?? -600;
    expect(Number(machine)).toBe(offset);

    const result = await runIn(zone);
    expect(result.testResults.map((file) => file.message).join('')).toBe('');
    expect(result.numFailedTests).toBe(0);
    expect(result.numPassedTests).toBeGreaterThan(150);
  },
  120_000,
);
