import type { Json, JsonObject } from '../envelope';
import { asObject, opensMicrophone } from '../reply';
import { directivesOf, firstOf, interfacesOf, type Rule } from './rule';

const MAX_TOKEN = 1024;
const MAX_URL = 8000;
/** The desk's own audio server speaks plain HTTP, to this computer alone. */
const DESK = /^http:\/\/(127\.0\.0\.1|localhost)(:\d+)?\//;
const BEHAVIORS: readonly unknown[] = ['REPLACE_ALL', 'ENQUEUE', 'REPLACE_ENQUEUED'];

function streamFault(play: JsonObject): string | null {
  const stream = asObject(asObject(play.audioItem).stream);
  const { url, token, offsetInMilliseconds: offset } = stream;
  if (typeof url !== 'string' || url === '') return 'the stream has no url';
  if (url.length > MAX_URL) return `the stream's url is longer than ${MAX_URL} characters`;
  if (!url.startsWith('https://') && !DESK.test(url)) return `the stream ${url} is not served over https`;
  if (!URL.canParse(url)) return `the stream's url ${url} is none`;
  if (!DESK.test(url) && new URL(url).port !== '') return `the stream ${url} is not on port 443`;
  if (typeof token !== 'string' || token === '') return 'the stream has no token';
  if (token.length > MAX_TOKEN) return `the stream's token is longer than ${MAX_TOKEN} characters`;
  if (typeof offset !== 'number' || !Number.isInteger(offset) || offset < 0) {
    return `the stream's offsetInMilliseconds is ${String(offset)}; it is a whole number from 0`;
  }
  return null;
}

function previousTokenFault(play: JsonObject): string | null {
  const { expectedPreviousToken } = asObject(asObject(play.audioItem).stream);
  if (play.playBehavior === 'ENQUEUE') {
    return typeof expectedPreviousToken === 'string' ? null : 'ENQUEUE needs the expectedPreviousToken';
  }
  return expectedPreviousToken === undefined ? null : 'expectedPreviousToken is for ENQUEUE only';
}

function captionFault(captions: Json | undefined): string | null {
  if (captions === undefined) return null;
  const { type, content } = asObject(captions);
  if (type !== 'WEBVTT') return `captions of type ${String(type)}; WEBVTT exists`;
  return typeof content === 'string' && /^WEBVTT(\s|$)/.test(content)
    ? null
    : 'the captions do not begin with WEBVTT';
}

function artFault(metadata: Json | undefined): string | null {
  const images = [asObject(metadata).art, asObject(metadata).backgroundImage];
  return firstOf(images, (image) => {
    if (image === undefined) return null;
    const sources = asObject(image).sources;
    if (!Array.isArray(sources) || sources.length === 0) return 'an image of the player has no sources';
    const bad = sources.find(
      (source) => !/^(https:\/\/|http:\/\/(127\.0\.0\.1|localhost)[:/])/.test(String(asObject(source).url)),
    );
    return bad === undefined ? null : 'an image of the player is not served over https';
  });
}

/** Limits of the audio player. */
export const AUDIO_RULES: readonly Rule[] = [
  {
    name: 'audio-player-supported',
    breach: 'refused',
    broken: (exchange) => {
      const audio = exchange.reply.directives.find(({ type }) => String(type).startsWith('AudioPlayer.'));
      return audio !== undefined && interfacesOf(exchange).AudioPlayer === undefined
        ? `${String(audio.type)} for a device without an audio player`
        : null;
    },
  },
  {
    name: 'one-play',
    breach: 'refused',
    broken: (exchange) =>
      directivesOf(exchange, 'AudioPlayer.Play').length > 1
        ? 'more than one AudioPlayer.Play in one response'
        : null,
  },
  {
    name: 'play-behavior',
    breach: 'refused',
    broken: (exchange) =>
      firstOf(directivesOf(exchange, 'AudioPlayer.Play'), ({ playBehavior }) =>
        BEHAVIORS.includes(playBehavior)
          ? null
          : `playBehavior is ${String(playBehavior)}; it is one of ${BEHAVIORS.join(', ')}`,
      ),
  },
  {
    name: 'stream',
    breach: 'refused',
    broken: (exchange) => firstOf(directivesOf(exchange, 'AudioPlayer.Play'), streamFault),
  },
  {
    name: 'expected-previous-token',
    breach: 'refused',
    broken: (exchange) => firstOf(directivesOf(exchange, 'AudioPlayer.Play'), previousTokenFault),
  },
  {
    name: 'captions',
    breach: 'refused',
    broken: (exchange) =>
      firstOf(directivesOf(exchange, 'AudioPlayer.Play'), (play) =>
        captionFault(asObject(asObject(play.audioItem).stream).captionData),
      ),
  },
  {
    name: 'player-art',
    breach: 'refused',
    broken: (exchange) =>
      firstOf(directivesOf(exchange, 'AudioPlayer.Play'), (play) =>
        artFault(asObject(play.audioItem).metadata),
      ),
  },
  {
    name: 'clear-queue',
    breach: 'refused',
    broken: (exchange) =>
      firstOf(directivesOf(exchange, 'AudioPlayer.ClearQueue'), ({ clearBehavior }) =>
        clearBehavior === 'CLEAR_ALL' || clearBehavior === 'CLEAR_ENQUEUED'
          ? null
          : `clearBehavior is ${String(clearBehavior)}; it is CLEAR_ALL or CLEAR_ENQUEUED`,
      ),
  },
  {
    name: 'play-with-open-session',
    breach: 'heard',
    broken: (exchange) =>
      directivesOf(exchange, 'AudioPlayer.Play').length > 0 && opensMicrophone(exchange.reply)
        ? 'the stream starts and pauses at once, because the session stays open'
        : null,
  },
];
