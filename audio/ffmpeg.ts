import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

/** Everything here is mono at this rate: what a voice needs, and what MPEG-2 Layer III offers. */
export const SAMPLE_RATE = 24_000;

/** A problem that the person at the keyboard can do something about: said in one line, without a stack. */
export class AudioProblem extends Error {
  override readonly name = 'AudioProblem';
}

/** What is missing on this machine for the named programs, as one line that says how to get it; undefined when nothing is. */
export function whatIsMissing(programs: readonly string[]): string | undefined {
  const missing = programs.filter(
    (program) => spawnSync(program, [versionFlag(program)]).error !== undefined,
  );
  if (missing.length === 0) return undefined;
  const packages = [...new Set(missing.map((program) => (program === 'ffprobe' ? 'ffmpeg' : program)))];
  return `${missing.join(' and ')} not found: install ${packages.join(' and ')} (on Debian: apt-get install ${packages.join(' ')}).`;
}

function versionFlag(program: string): string {
  return program === 'espeak-ng' ? '--version' : '-version';
}

/** Runs a program to its end with `input` on standard input; returns what it wrote to both outputs. */
export async function run(
  program: string,
  args: readonly string[],
  input?: Uint8Array,
): Promise<{ readonly out: Buffer; readonly log: string }> {
  const child = spawn(program, args);
  const out: Buffer[] = [];
  const log: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => log.push(chunk));
  // A program may stop reading before the end of its input; its exit code says what that meant.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  await ended(child, program, log);
  return { out: Buffer.concat(out), log: Buffer.concat(log).toString() };
}

/** Runs ffmpeg over pieces of 16-bit sound as they come, so that an hour needs no more memory than a moment. */
export async function encode(args: readonly string[], pieces: Iterable<Int16Array>): Promise<void> {
  const child = spawn('ffmpeg', ['-v', 'error', '-y', ...rawInput('s16le'), ...args]);
  const log: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => log.push(chunk));
  child.stdin.on('error', () => undefined);
  const end = ended(child, 'ffmpeg', log);
  for (const piece of pieces) {
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    if (!child.stdin.write(bytes)) await Promise.race([once(child.stdin, 'drain'), end]);
  }
  child.stdin.end();
  await end;
}

/** Any sound that ffmpeg can read, filtered, as samples from -1 to 1. */
export async function decode(args: readonly string[], input?: Uint8Array): Promise<Float32Array> {
  const { out } = await run(
    'ffmpeg',
    ['-v', 'error', ...args, '-f', 'f32le', '-ac', '1', '-ar', `${SAMPLE_RATE}`, '-'],
    input,
  );
  return new Float32Array(Uint8Array.from(out).buffer);
}

/** Samples as ffmpeg's standard input wants them. */
export function rawInput(format: 's16le' | 'f32le'): readonly string[] {
  return ['-f', format, '-ar', `${SAMPLE_RATE}`, '-ac', '1', '-i', 'pipe:0'];
}

/** The bytes of samples, for standard input. */
export function bytesOf(samples: Float32Array): Uint8Array {
  return new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength);
}

async function ended(child: ChildProcessWithoutNullStreams, program: string, log: Buffer[]): Promise<void> {
  const [code] = (await once(child, 'close')) as [number | null];
  if (code === 0) return;
  const last = Buffer.concat(log).toString().trim().split('\n').at(-1) ?? '';
  throw new AudioProblem(`${program} stopped with code ${code}: ${last}`);
}
