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
 * What a script of package.json runs, with options. tsx is loaded into the process itself: its command would
 * start another, which a kill would not reach.
 */
function run(script: 'start' | 'talk', options: readonly string[]) {
  const { scripts } = require(join(ROOT, 'package.json')) as { scripts: Record<typeof script, string> };
  const words = scripts[script].replace(/^tsx /, '--import tsx ').split(' ');
  return spawn(process.execPath, [...words, ...options], { cwd: ROOT, stdio: ['pipe', 'pipe', 'pipe'] });
}

/** What `npm run talk` prints when it is told some lines. Rejects when it ends with another code than 0. */
export async function npmTalk(lines: readonly string[], ...options: string[]): Promise<string> {
  const program = run('talk', options);
  const exited = once(program, 'exit');
  program.stdin.end(lines.map((line) => `${line}\n`).join(''));
  let printed = '';
  for await (const chunk of program.stdout.setEncoding('utf8')) printed += chunk;
  const [code] = await exited;
  if (code !== 0) throw new Error(`It ended with ${code}.`);
  return printed;
}

/** What the `start` script runs, with options; rejects with what it complained of when it ends instead. */
export async function npmStart(...options: string[]): Promise<Started> {
  const program = run('start', options);
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
