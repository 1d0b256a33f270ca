import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SPEECH_LUFS } from '../../audio/clip';
import { SAMPLE_RATE, whatIsMissing } from '../../audio/ffmpeg';
import { mix } from '../../audio/mix';
import { type Manifest, renderTrack } from '../../audio/track';
import { verifyTrack } from '../../audio/verify';
import { espeakVoice } from '../../audio/voices/espeak';

function joined(pieces: Iterable<Int16Array>): Int16Array {
  return Int16Array.from([...pieces].flatMap((piece) => Array.from(piece)));
}

test('the mix puts every sample in its place, however it is cut into pieces', () => {
  const bed = Float32Array.of(0.1, 0.2, 0.3);
  const clip = { at: 10 * SAMPLE_RATE - 2, samples: Float32Array.of(0.5, 0.5, 0.5, 0.5) };
  const to = 20 * SAMPLE_RATE;
  const whole = joined(mix(bed, [clip], 0, to));
  expect(whole).toHaveLength(to);
  const expected = (i: number) => Math.round(Math.fround(bed[i % 3] ?? 0) * 32_767);
  for (const i of [0, 1, 2, 3, clip.at - 1, clip.at + 4]) expect(whole[i]).toBe(expected(i));
  for (let i = clip.at; i < clip.at + 4; i++) {
    expect(whole[i]).toBe(Math.round(((bed[i % 3] ?? 0) + 0.5) * 32_767));
  }
  const late = joined(mix(bed, [clip], 7, to));
  expect(Buffer.compare(Buffer.from(late.buffer), Buffer.from(whole.slice(7).buffer))).toBe(0);
});

const why = whatIsMissing(['ffmpeg', 'ffprobe', 'espeak-ng']);
const describeWithTools = why === undefined ? describe : describe.skip;

describeWithTools(
  `the last three minutes of the track${why === undefined ? '' : ` (skipped: ${why})`}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'track-'));
    let manifest: Manifest;

    beforeAll(async () => {
      const voice = espeakVoice('en-US');
      manifest = await renderTrack({ locale: 'en-US', language: 'en', voice, out: folder, lastMinutes: 3 });
    }, 60_000);
    afterAll(() => rmSync(folder, { recursive: true }));

    test('are there whole, with what was said and when', () => {
      expect(readdirSync(folder).sort()).toEqual(['en-US.json', 'en-US.mp3']);
      expect(manifest).toMatchObject({ beginsMs: 57 * 60_000, durationMs: 180_000, bytes: 3 * 60 * 6000 });
      expect(manifest.cues.map(({ atMs, says }) => [atMs, says.slice(0, 19)])).toEqual([
        [60_500, 'Two minutes to go. '],
        [172_000, "That's your walk do"],
      ]);
    });

    test('measure up: format, length, places, loudness, no silence', async () => {
      const report = await verifyTrack(folder, 'en-US');
      expect(report.problems).toEqual([]);
      expect(report.format).toBe('mp3 24000 Hz mono 48000 bit/s');
      expect(report.seconds).toBe(180);
      expect(Math.max(...report.offMs)).toBeLessThanOrEqual(100);
      expect(report.bedLufs).toBeLessThan(SPEECH_LUFS - 18);
      expect(report.bedLufs).toBeGreaterThan(-45);
    });

    test.each<[string, (manifest: Manifest) => Manifest, RegExp]>([
      [
        'a cue elsewhere',
        (it) => ({ ...it, cues: it.cues.map((cue) => ({ ...cue, atMs: cue.atMs + 400 })) }),
        /begins \d+ ms from its place/,
      ],
      [
        'a cue that is not there',
        (it) => ({ ...it, cues: it.cues.slice(0, 1) }),
        /Speech begins 2 times, for 1 cues/,
      ],
      ['another length', (it) => ({ ...it, durationMs: 240_000 }), /a byte offset is not a time/],
      ['another file', (it) => ({ ...it, sha256: 'f00' }), /not the one of its manifest/],
    ])('and the measuring would notice %s', async (_, change, problem) => {
      const elsewhere = mkdtempSync(join(folder, 'changed-'));
      writeFileSync(join(elsewhere, 'en-US.mp3'), readFileSync(join(folder, 'en-US.mp3')));
      writeFileSync(join(elsewhere, 'en-US.json'), JSON.stringify(change(manifest)));
      expect((await verifyTrack(elsewhere, 'en-US')).problems.join('\n')).toMatch(problem);
    });
  },
);
