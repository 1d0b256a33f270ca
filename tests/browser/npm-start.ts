import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = join(__dirname, '..', '..');
const ADDRESS = /^Steady Stride is at (http:\/\/localhost:\d+)$/;

/** A running `npm start`. */
export interface Started {
  readonly address: string;
  /** What it printed before and with its address. */
  readonly printed: readonly string[];
  /** Ends it as Ctrl+C does, or at once with SIGKILL; returns its exit code. */
  readonly end: (signal?: 'SIGINT' | 'SIGKILL') => Promise<number | null>;
}

/**
 * What the `start` script runs, with options; rejects with what it complained of when it ends instead. tsx
 * is loaded into the process itself: its command would start another, which a kill would not reach.
 */
export async function npmStart(...options: string[]): Promise<Started> {
  const { scripts } = require(join(ROOT, 'package.json')) as { scripts: { start: string } };
  const words = scripts.start.replace(/^tsx /, '--import tsx ').split(' ');
  const program = spawn(process.execPath, [...words, ...options], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(program, 'exit');
  const complaints: string[] = [];
  program.stderr.setEncoding('utf8').on('data', (text: string) => complaints.push(text));
  const printed: string[] = [];
  for await (const line of createInterface({ input: program.stdout })) {
    printed.push(line);
    const address = ADDRESS.exec(line)?.[1];
    if (address === undefined) continue;
    program.stdout.resume();
    return {
      address,
      printed,
      end: async (signal = 'SIGINT') => {
        program.kill(signal);
        const [code] = await exited;
        return typeof code === 'number' ? code : null;
      },
    };
  }
  const [code] = await exited;
  throw new Error(`It ended with ${code}: ${complaints.join('').trim()}`);
}
