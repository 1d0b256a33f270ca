import { PollyClient, SynthesizeSpeechCommand, type VoiceId } from '@aws-sdk/client-polly';
import { AudioProblem } from '../ffmpeg';
import type { Voice } from './voice';

/** Amazon Polly's neural voices. Canadian English has none of its own. */
const VOICES: Readonly<
  Record<
    string,
    { readonly voice: VoiceId; readonly language: 'en-US' | 'en-GB' | 'en-AU' | 'en-IN' | 'es-US' }
  >
> = {
  'en-US': { voice: 'Joanna', language: 'en-US' },
  'en-CA': { voice: 'Joanna', language: 'en-US' },
  'en-GB': { voice: 'Amy', language: 'en-GB' },
  'en-AU': { voice: 'Olivia', language: 'en-AU' },
  'en-IN': { voice: 'Kajal', language: 'en-IN' },
  'es-US': { voice: 'Lupe', language: 'es-US' },
};

/** The part of Polly's client that is used here. */
export type Polly = Pick<PollyClient, 'send'>;

/**
 * The neural voice of a locale. An hour's cue sheet is about two thousand characters, which costs a few
 * cents once. Region and credentials are those of the AWS SDK's environment.
 */
export function pollyVoice(locale: string, polly: Polly = new PollyClient({})): Voice {
  const chosen = VOICES[locale];
  if (chosen === undefined) throw new AudioProblem(`Amazon Polly has no voice chosen for ${locale}.`);
  return {
    id: `polly neural ${chosen.voice} ${chosen.language}`,
    async speak(text) {
      const command = new SynthesizeSpeechCommand({
        Engine: 'neural',
        VoiceId: chosen.voice,
        LanguageCode: chosen.language,
        OutputFormat: 'mp3',
        SampleRate: '24000',
        Text: text,
      });
      try {
        const { AudioStream } = await polly.send(command);
        if (AudioStream === undefined) throw new Error('no sound came back');
        return await AudioStream.transformToByteArray();
      } catch (cause) {
        const said = cause instanceof Error ? cause.message : String(cause);
        const advice = 'Check the AWS credentials and region, or use --engine espeak.';
        throw new AudioProblem(`Amazon Polly did not speak (${said.split('\n')[0]}). ${advice}`, { cause });
      }
    },
  };
}
