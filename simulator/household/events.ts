import type { Json, JsonObject } from '../device/envelope';

/** Everything the simulator tells, in the form and with the names that scripts rely on. */
export type StageEvent = TurnEvent | AudioEvent | CueEvent | SpokenAlertEvent | PermissionEvent | NoteEvent;

/** One request to the skill and what came of it, or the reprompt that Alexa speaks into silence. */
export interface TurnEvent {
  readonly event: 'turn';
  /** ISO 8601 with the offset of the household's zone. */
  readonly at: string;
  /** The line as it was given, or null when the device and not a person caused the request. */
  readonly heard: string | null;
  /** The type of Alexa's request; null for a reprompt. */
  readonly request: string | null;
  readonly intent: string | null;
  /** A slot's entity id, else Alexa's value, else the words; empty slots are left out. */
  readonly slots: Readonly<Record<string, string>> | null;
  /** What a person hears, as plain text. */
  readonly says: string | null;
  readonly ssml: string | null;
  readonly reprompt: string | null;
  /** Whether the microphone is open. */
  readonly listening: boolean;
  readonly directives: readonly JsonObject[];
  readonly card: JsonObject | null;
  readonly check: Check | null;
  /** What in the response breaks Alexa's rules. */
  readonly problem: string | null;
}

/** A question of the check that is being asked, or the result that ended it. */
export type Check =
  | { readonly question: string; readonly asksAbout: readonly string[] }
  | { readonly result: string };

export type AudioState = 'playing' | 'paused' | 'finished' | 'stopped' | 'failed';

export interface AudioEvent {
  readonly event: 'audio';
  readonly at: string;
  readonly state: AudioState;
  readonly walkId: string;
  /** Milliseconds of this walk, not of the track it is a part of. */
  readonly offsetMs: number;
}

export interface CueEvent {
  readonly event: 'cue';
  readonly at: string;
  readonly says: string;
}

/** A timer or a reminder speaks. */
export interface SpokenAlertEvent {
  readonly event: 'announcement' | 'reminder';
  readonly at: string;
  readonly says: string;
}

export type PermissionAnswer = 'ACCEPTED' | 'DENIED' | 'NOT_ANSWERED';

export interface PermissionEvent {
  readonly event: 'permission';
  readonly at: string;
  /** Alexa's full name of the scope. */
  readonly scope: string;
  readonly answer: PermissionAnswer;
}

/** Something that is no turn: Alexa answers by itself, or a stage direction has to be explained. */
export interface NoteEvent {
  readonly event: 'note';
  readonly at: string;
  readonly heard: string | null;
  readonly says: string;
}

/** An event before it is given its time. */
export type Happening = StageEvent extends infer E ? (E extends StageEvent ? Omit<E, 'at'> : never) : never;

/** What belongs to an event without being part of its published form: for the transcript and the page. */
export interface About {
  /** Milliseconds since the epoch. */
  readonly time: number;
  /** The device on which it happened. */
  readonly deviceId?: string;
  /** Milliseconds of the walk at which a cue is spoken. */
  readonly walkMs?: number;
  /** Of a session's last request: why it ended. */
  readonly ended?: string;
  readonly exchange?: {
    /** The envelope as it was sent. */
    readonly request: unknown;
    readonly response: Json | undefined;
    readonly tookMs: number;
    /** The sample utterance that the words were recognised by. */
    readonly sample?: string;
  };
}

export type StageListener = (event: StageEvent, about: About) => void;
