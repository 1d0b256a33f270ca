import { randomUUID } from 'node:crypto';
import type { Check } from '../household/events';
import type { JsonObject } from './envelope';
import type { Speech } from './reply';

/** What is open: the microphone, or only a picture on the screen. */
export type Openness =
  | {
      readonly kind: 'microphone';
      readonly reprompt: Speech | null;
      readonly check: Check | null;
      readonly reprompted: boolean;
    }
  | { readonly kind: 'screen' };

/** One session of one device with the skill. */
export interface Session {
  readonly id: string;
  isNew: boolean;
  attributes: JsonObject;
  openness: Openness | null;
}

/** A session before its first request. */
export const newSession = (): Session => ({
  id: `amzn1.echo-api.session.${randomUUID()}`,
  isNew: true,
  attributes: {},
  openness: null,
});
