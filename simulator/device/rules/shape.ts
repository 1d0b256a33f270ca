import { isObject } from '../reply';
import type { Rule } from './rule';

/** Below this every description of the response limit is met: 24 KB in the older, 120 KB in the newer ones. */
export const MAX_RESPONSE_BYTES = 24 * 1024;
const MAX_CARD_CHARACTERS = 8000;
const MAX_IMAGE_URL = 2000;

const text = (value: unknown) => (typeof value === 'string' ? value : '');

const PLAY_BEHAVIORS: readonly unknown[] = [undefined, 'ENQUEUE', 'REPLACE_ALL', 'REPLACE_ENQUEUED'];

function speechFault(value: unknown, where: string): string | null {
  if (value === undefined || value === null) return null;
  if (!isObject(value)) return `${where} is not an object`;
  if (!PLAY_BEHAVIORS.includes(value.playBehavior))
    return `${where} has the playBehavior ${String(value.playBehavior)}; ENQUEUE, REPLACE_ALL and REPLACE_ENQUEUED exist`;
  if (value.type === 'SSML')
    return typeof value.ssml === 'string' ? null : `${where} of type SSML has no ssml`;
  if (value.type === 'PlainText')
    return typeof value.text === 'string' ? null : `${where} of type PlainText has no text`;
  return `${where} has the type ${String(value.type)}; SSML and PlainText exist`;
}

function cardFault(card: unknown): string | null {
  if (card === undefined || card === null) return null;
  if (!isObject(card)) return 'the card is not an object';
  const image = isObject(card.image) ? card.image : {};
  const long = [image.smallImageUrl, image.largeImageUrl].find((url) => text(url).length > MAX_IMAGE_URL);
  if (long !== undefined) return `an image address on the card is longer than ${MAX_IMAGE_URL} characters`;
  const length = text(card.title).length + text(card.content).length + text(card.text).length;
  if (length > MAX_CARD_CHARACTERS)
    return `the card has ${length} characters; ${MAX_CARD_CHARACTERS} are allowed`;
  switch (card.type) {
    case 'Simple':
      return typeof card.content === 'string' ? null : 'a Simple card needs content';
    case 'Standard':
      return typeof card.text === 'string' ? null : 'a Standard card needs text';
    case 'LinkAccount':
      return null;
    case 'AskForPermissionsConsent':
      return Array.isArray(card.permissions) && card.permissions.length > 0
        ? null
        : 'the permission card names no permission';
    default:
      return `there is no card of type ${String(card.type)}`;
  }
}

/** What every response must look like, whatever it answers. */
export const SHAPE_RULES: readonly Rule[] = [
  {
    name: 'response-envelope',
    breach: 'refused',
    broken: ({ response }) => {
      if (!isObject(response)) return 'the skill answered with nothing that is a response';
      if (typeof response.version !== 'string') return 'the response has no version';
      if (!isObject(response.response)) return 'the envelope has no response in it';
      const { directives, shouldEndSession } = response.response;
      if (directives !== undefined && !(Array.isArray(directives) && directives.every(isObject))) {
        return 'directives is not a list of objects';
      }
      if (
        shouldEndSession !== undefined &&
        shouldEndSession !== null &&
        typeof shouldEndSession !== 'boolean'
      ) {
        return 'shouldEndSession is not a boolean';
      }
      return null;
    },
  },
  {
    name: 'speech-shape',
    breach: 'refused',
    broken: ({ response }) => {
      const body = isObject(response) && isObject(response.response) ? response.response : {};
      if (body.reprompt !== undefined && body.reprompt !== null && !isObject(body.reprompt)) {
        return 'the reprompt is not an object';
      }
      const reprompt = isObject(body.reprompt) ? body.reprompt.outputSpeech : undefined;
      return speechFault(body.outputSpeech, 'outputSpeech') ?? speechFault(reprompt, 'the reprompt');
    },
  },
  {
    name: 'card',
    breach: 'refused',
    broken: ({ response }) =>
      isObject(response) && isObject(response.response) ? cardFault(response.response.card) : null,
  },
  {
    name: 'response-size',
    breach: 'refused',
    broken: ({ response }) => {
      const bytes = Buffer.byteLength(JSON.stringify(response) ?? '');
      return bytes < MAX_RESPONSE_BYTES
        ? null
        : `the response has ${bytes} bytes; keep it below ${MAX_RESPONSE_BYTES}`;
    },
  },
];
