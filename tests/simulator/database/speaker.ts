import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A process of its own that has a folder's database open (process.ts). */
export interface Speaker {
  readonly pid: number;
  /** Sends a line and gives what was answered, without its `done`. */
  ask(line: string): Promise<string>;
  /** Ends it at once, as `kill -9` does, or stops it in its tracks, as Ctrl-Z does. */
  kill(signal: 'SIGKILL' | 'SIGSTOP'): Promise<void>;
  /** Ends it in its own time. */
  close(): Promise<void>;
}

const running = new Set<ChildProcess>();

/** Starts one and waits until its database is open; throws what it says when it cannot. */
export async function startSpeaker(folder: string): Promise<Speaker> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'process.ts'), folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  const ended = once(child, 'exit');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => {
    const line: string = (await lines.next()).value ?? 'failed without a word';
    if (line.startsWith('failed ')) throw new Error(line.slice('failed '.length));
    return line.replace(/^\w+ ?/, '');
  };
  await next();
  return {
    pid: child.pid ?? 0,
    ask(line) {
      child.stdin.write(`${line}\n`);
      return next();
    },
    async kill(signal) {
      child.kill(signal);
      if (signal === 'SIGKILL') await ended;
    },
    async close() {
      child.stdin.end();
      await ended;
    },
  };
}

/** Ends all that a failed test may have left. */
export function endSpeakers(): void {
  for (const child of running) child.kill('SIGKILL');
}
