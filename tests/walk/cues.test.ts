import { CUE_MINUTES } from '../../lambda/speech/cue-sheet';
import { englishCues } from '../../lambda/speech/cues.en';
import { captionSlice, trackCues, walkCues } from '../../lambda/walk/cues';
import { readCues } from '../../simulator/device/captions';
import { readingGrade, sentencesOf, wordsOf } from './reading-grade';
import { MINUTE } from './walks';

const LENGTHS = Array.from({ length: 60 }, (_, index) => index + 1);
const startOf = (minutes: number) => (60 - minutes) * MINUTE;

/** A walk as it is heard: "2:00 Eight minutes to go." with only the first sentence. */
function heard(minutes: number): string[] {
  return walkCues('en', minutes).map(({ trackMs, says }) => {
    const seconds = Math.floor((trackMs - startOf(minutes)) / 1000);
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} ${sentencesOf(says)[0]}`;
  });
}

describe('what a walker hears', () => {
  test.each([
    [
      10,
      [
        '2:00 Eight minutes to go.',
        '5:00 Five minutes to go.',
        '8:00 Two minutes to go.',
        "9:52 That's your walk done, and done well.",
      ],
    ],
    [
      5,
      ['0:00 Five minutes to go.', '3:00 Two minutes to go.', "4:52 That's your walk done, and done well."],
    ],
    [2, ['0:00 Two minutes to go.', "1:52 That's your walk done, and done well."]],
    [1, ["0:52 That's your walk done, and done well."]],
  ])('in %i minutes', (minutes, expected) => {
    expect(heard(minutes)).toEqual(expected);
  });

  test.each(LENGTHS)(
    'in %i minutes: no sentence twice, nothing cut, no silence over four minutes',
    (minutes) => {
      const cues = walkCues('en', minutes);
      const sentences = cues.flatMap(({ says }) => sentencesOf(says));
      expect(new Set(sentences).size).toBe(sentences.length);
      const places = [startOf(minutes), ...cues.map(({ trackMs }) => trackMs)];
      for (const [index, place] of places.slice(1).entries()) {
        expect(place - (places[index] ?? 0)).toBeLessThanOrEqual(4 * MINUTE + 1000);
      }
      // The walk starts with a moment of the bed, never within a cue: not even one said slowly.
      for (const { trackMs, says } of trackCues('en')) {
        const slowest = trackMs + wordsOf(says).length * 600;
        expect(trackMs < startOf(minutes) && slowest > startOf(minutes)).toBe(false);
        expect(Math.abs(trackMs - startOf(minutes))).toBeGreaterThanOrEqual(400);
      }
    },
  );

  test('cues are two to four minutes apart, and the last is the close', () => {
    const apart = CUE_MINUTES.slice(1).map((minute, index) => (CUE_MINUTES[index] ?? 0) - minute);
    expect(Math.min(...apart)).toBeGreaterThanOrEqual(2);
    expect(Math.max(...apart)).toBeLessThanOrEqual(4);
    expect(trackCues('en').at(-1)?.says).toBe(englishCues.close);
  });

  test.each([
    ['shoulders', /shoulders/i, 30],
    ['eyes', /\beyes\b/i, 15],
    ['core', /gently braced|belly in/i, 10],
    ['arms', /\barms\b/i, 10],
    ['pace', /easy|no rush/i, 30],
    ['the talk test', /chat as you walk/i, 10],
    ['chest pain, faintness and numbness', /chest pain, feel faint or go numb, stop/i, 5],
    ['a back that gets sharply worse', /back feels sharper.*stop here/i, 2],
  ])('%s is coached in a walk of usual length', (_, words, minutes) => {
    expect(walkCues('en', minutes).some(({ says }) => words.test(says))).toBe(true);
  });
});

describe('the words', () => {
  const texts = [...Object.values(englishCues.coaching), englishCues.close];

  test.each(texts)('are plain: %s', (text) => {
    for (const sentence of sentencesOf(text)) expect(wordsOf(sentence).length).toBeLessThanOrEqual(20);
    expect(readingGrade(text)).toBeLessThanOrEqual(6);
    // Nobody is asked anything with the microphone closed, scolded, hurried, or told that all is well.
    expect(text).not.toMatch(/\?|\b(safe|cleared|diagnos|cure|must|should have|faster|push|lazy|fail)\w*/i);
  });

  test('the grade of a plain and of a hard sentence', () => {
    expect(readingGrade('Let your arms swing, and keep your eyes up.')).toBeLessThan(3);
    expect(readingGrade('Neurological symptoms necessitate immediate medical consultation.')).toBeGreaterThan(
      12,
    );
  });
});

describe('captions', () => {
  test('of a ten-minute walk', () => {
    expect(captionSlice('en', 10).split('\n\n').slice(0, 2)).toEqual([
      'WEBVTT',
      "00:52:00.500 --> 00:52:08.300\nEight minutes to go. You should be able to chat as you walk. If you can't, ease off.",
    ]);
  });

  test.each(LENGTHS)('of %i minutes say what the track says, and are small', (minutes) => {
    const captions = captionSlice('en', minutes);
    const read = readCues(captions).map(({ startMs, says }) => ({ trackMs: startMs, says }));
    expect(read).toEqual(walkCues('en', minutes));
    expect(Buffer.byteLength(captions)).toBeLessThan(6000);
    const ends = [...captions.matchAll(/--> (\d\d:\d\d:\d\d\.\d{3})$/gm)].map(([, end]) => end ?? '?');
    expect(ends).toHaveLength(read.length);
    expect([...ends].sort().at(-1)?.localeCompare('01:00:00.000')).toBeLessThanOrEqual(0);
  });
});
