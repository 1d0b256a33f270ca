import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keptSpeech } from '../../audio/voices/kept-speech';
import { type Polly, pollyVoice } from '../../audio/voices/polly';
import type { Voice } from '../../audio/voices/voice';

const folder = mkdtempSync(join(tmpdir(), 'speech-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('speech that was paid for', () => {
  function counting(id: string): Voice & { readonly said: string[] } {
    const said: string[] = [];
    return {
      id,
      said,
      speak: async (text) => {
        said.push(text);
        return Buffer.from(`${id}: ${text}`);
      },
    };
  }

  test('is kept, and spoken anew only when the words or the voice change', async () => {
    const joanna = counting('joanna');
    const amy = counting('amy');
    for (const text of ['Ten to go.', 'Ten to go.', 'Five to go.', 'Ten to go.']) {
      const speech = await keptSpeech(joanna, join(folder, 'kept')).speak(text);
      expect(Buffer.from(speech).toString()).toBe(`joanna: ${text}`);
    }
    await keptSpeech(amy, join(folder, 'kept')).speak('Ten to go.');
    expect([joanna.said, amy.said]).toEqual([['Ten to go.', 'Five to go.'], ['Ten to go.']]);
    expect(readdirSync(join(folder, 'kept'))).toHaveLength(3);
  });

  test('a voice that fails leaves nothing behind', async () => {
    const broken: Voice = { id: 'broken', speak: () => Promise.reject(new Error('no line')) };
    const kept = keptSpeech(broken, join(folder, 'broken'));
    await expect(kept.speak('Ten to go.')).rejects.toThrow('no line');
    await expect(kept.speak('Ten to go.')).rejects.toThrow('no line');
    expect(() => readdirSync(join(folder, 'broken'))).toThrow('ENOENT');
  });
});

describe('Amazon Polly', () => {
  test('is asked for the neural voice of the locale', async () => {
    const asked: unknown[] = [];
    const polly = {
      send: async ({ input }: { input: unknown }) => {
        asked.push(input);
        return { AudioStream: { transformToByteArray: async () => Uint8Array.of(1, 2, 3) } };
      },
    } as unknown as Polly;
    expect(await pollyVoice('en-GB', polly).speak('Ten minutes to go.')).toEqual(Uint8Array.of(1, 2, 3));
    expect(asked).toEqual([
      {
        Engine: 'neural',
        VoiceId: 'Amy',
        LanguageCode: 'en-GB',
        OutputFormat: 'mp3',
        SampleRate: '24000',
        Text: 'Ten minutes to go.',
      },
    ]);
  });

  test.each([
    ['refuses', () => Promise.reject(new Error('The security token is invalid.\n  at signer'))],
    ['sends no sound', () => Promise.resolve({})],
  ])('when it %s, one line says what to do', async (_, send) => {
    const speaking = pollyVoice('en-US', { send } as unknown as Polly).speak('Hello.');
    await expect(speaking).rejects.toThrow(
      /^Amazon Polly did not speak \((The security token is invalid\.|no sound came back)\)\. Check the AWS credentials and region, or use --engine espeak\.$/,
    );
  });
});
