import { AudioProblem, whatIsMissing } from './ffmpeg';
import { readOptions } from './options';
import { verifyTrack } from './verify';

/** `npm run audio:verify`: measures a rendered track. Code 0 if all is well; 2 for a bad option; 1 otherwise. */
async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string')
    return complain(options.replace('npm run audio', 'npm run audio:verify'), 2);
  const missing = whatIsMissing(['ffmpeg', 'ffprobe']);
  if (missing !== undefined) return complain(missing, 1);
  try {
    const { locale, out } = options;
    const { problems, format, seconds, offMs, speechLufs, bedLufs } = await verifyTrack(out, locale);
    console.log(
      `${locale}: ${format}, ${seconds} s; cues within ${Math.max(...offMs)} ms of their places, ` +
        `${Math.min(...speechLufs)} to ${Math.max(...speechLufs)} LUFS; the bed ${bedLufs} LUFS.`,
    );
    for (const problem of problems) console.error(problem);
    return problems.length === 0 ? 0 : 1;
  } catch (error) {
    if (error instanceof AudioProblem) return complain(error.message, 1);
    if (error instanceof Error && 'syscall' in error)
      return complain(`${error.message}. Render it first: npm run audio`, 1);
    throw error;
  }
}

function complain(line: string, code: number): number {
  console.error(line);
  return code;
}

main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
