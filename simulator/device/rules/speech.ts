import type { Speech } from '../reply';
import { elementsOf, readSsml, type SsmlElement } from '../ssml';
import { type Exchange, firstOf, type Rule } from './rule';

const MAX_SPEECH_CHARACTERS = 8000;
const MAX_BREAK_MS = 10_000;
const MAX_AUDIO_FILES = 5;

/** The tags Alexa speaks; any other fails the whole response. */
const TAGS = new Set([
  'speak',
  'p',
  's',
  'break',
  'emphasis',
  'prosody',
  'say-as',
  'sub',
  'phoneme',
  'lang',
  'voice',
  'w',
  'audio',
  'amazon:emotion',
  'amazon:domain',
  'amazon:effect',
  'alexa:name',
]);

const speechesOf = ({ reply }: Exchange): readonly Speech[] =>
  [reply.speech, reply.reprompt].filter((speech) => speech !== null);

function elementsIn(exchange: Exchange): readonly SsmlElement[] {
  return speechesOf(exchange).flatMap((speech) => {
    const reading = speech.kind === 'SSML' ? readSsml(speech.text) : { error: '' };
    return 'root' in reading ? [...elementsOf(reading.root)] : [];
  });
}

/** Length of a break in milliseconds; undefined when it is written in a way Alexa does not read. */
function breakMs(element: SsmlElement): number | undefined {
  const time = element.attributes.get('time');
  if (time === undefined) return 0;
  const match = /^(\d+(?:\.\d+)?)(ms|s)$/.exec(time);
  if (match === null) return undefined;
  return Number(match[1]) * (match[2] === 's' ? 1000 : 1);
}

/** Limits of what Alexa speaks. */
export const SPEECH_RULES: readonly Rule[] = [
  {
    name: 'ssml-well-formed',
    breach: 'refused',
    broken: (exchange) =>
      firstOf(speechesOf(exchange), (speech) => {
        const reading = speech.kind === 'SSML' ? readSsml(speech.text) : { error: null };
        return 'error' in reading ? reading.error : null;
      }),
  },
  {
    name: 'ssml-tags',
    breach: 'refused',
    broken: (exchange) =>
      firstOf(speechesOf(exchange), (speech) => {
        const reading = speech.kind === 'SSML' ? readSsml(speech.text) : { error: '' };
        if ('error' in reading) return null;
        return firstOf(elementsOf(reading.root), (element) => {
          if (!TAGS.has(element.tag)) return `Alexa has no tag <${element.tag}>`;
          return element.tag === 'speak' && element !== reading.root ? '<speak> inside <speak>' : null;
        });
      }),
  },
  {
    name: 'speech-length',
    breach: 'refused',
    broken: (exchange) =>
      firstOf(speechesOf(exchange), ({ text }) =>
        text.length > MAX_SPEECH_CHARACTERS
          ? `the speech has ${text.length} characters; ${MAX_SPEECH_CHARACTERS} are allowed`
          : null,
      ),
  },
  {
    name: 'breaks',
    breach: 'refused',
    broken: (exchange) => {
      const breaks = elementsIn(exchange).filter(({ tag }) => tag === 'break');
      const lengths = breaks.map(breakMs);
      if (lengths.includes(undefined)) return 'a break time is neither like 500ms nor like 2s';
      const total = lengths.reduce<number>((sum, length) => sum + (length ?? 0), 0);
      return total > MAX_BREAK_MS ? `the breaks last ${total / 1000} s; 10 s are allowed in all` : null;
    },
  },
  {
    name: 'audio-files',
    breach: 'refused',
    broken: (exchange) => {
      const sources = elementsIn(exchange)
        .filter(({ tag }) => tag === 'audio')
        .map(({ attributes }) => attributes.get('src') ?? '');
      if (sources.length > MAX_AUDIO_FILES)
        return `${sources.length} audio files; ${MAX_AUDIO_FILES} are allowed`;
      const foreign = sources.find((source) => !/^(https|soundbank):\/\//.test(source));
      return foreign === undefined ? null : `the audio file ${foreign} is not served over https`;
    },
  },
];
