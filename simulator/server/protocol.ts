import type { DeviceKind, JsonObject } from '../device/envelope';
import type { NowPlaying } from '../device/player';
import type { PermissionAnswer, StageEvent } from '../household/events';
import type { Fault } from '../services/database-door';
import type { Service } from '../services/server';

/** What the page and its server say to each other. Times are milliseconds since the epoch. */

export type { DeviceKind, Fault, JsonObject, NowPlaying, PermissionAnswer, StageEvent };

/** Everything that can be put out of order. */
export type Breakable = Service | 'database';
export const BREAKABLE: readonly Breakable[] = [
  'database',
  'timers',
  'reminders',
  'settings',
  'audio',
  'messages',
];

/** How many times as fast as this computer's clock the household's may run; 0 stands still. */
export const PACES = [0, 1, 10, 60] as const;
export type Pace = (typeof PACES)[number];

/** Moments that the clock can be sent on to. */
export type Moment = 'end-of-walk' | 'sunday';

/** What the Alexa app lets somebody allow the skill. */
export const PERMISSIONS = ['timers', 'reminders'] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** Something done on a page. */
export type Act =
  /** What is said, or a stage direction such as `/wait 15m`. */
  | { readonly type: 'say'; readonly line: string }
  /** A touch on the screen; `label` is what is written where it was touched. */
  | { readonly type: 'touch'; readonly args: readonly string[]; readonly label: string }
  | { readonly type: 'press'; readonly button: 'Play' | 'Pause' | 'Next' | 'Previous' }
  | { readonly type: 'answer'; readonly answer: PermissionAnswer }
  | { readonly type: 'pace'; readonly pace: Pace }
  /** Changes in the Alexa app what the skill may do. */
  | { readonly type: 'permit'; readonly scope: Permission; readonly granted: boolean }
  /** Sends a request to the skill as it is. */
  | { readonly type: 'send'; readonly envelope: JsonObject }
  | { readonly type: 'go-to'; readonly moment: Moment }
  /** Forgets the household, and begins again at the first moment that it was given, else at this computer's time. */
  | { readonly type: 'begin-again' };

/**
 * How a line was given: said, touched on the screen, pressed on the player, directed, or as the answer to
 * a question of Alexa's own.
 */
export type GivenBy = 'voice' | 'touch' | 'press' | 'stage' | 'answer';

/** One line of a device's log: what somebody did, or what came of it. */
export type LogEntry = {
  readonly id: number;
  readonly time: number;
} & (
  | {
      readonly kind: 'given';
      /** As it would be typed. */
      readonly line: string;
      readonly by: GivenBy;
    }
  | {
      readonly kind: 'event';
      readonly event: StageEvent;
      /** Whether time brought it, and no act at this device. */
      readonly byTime?: true;
      /** Milliseconds of the walk at which a cue is spoken. */
      readonly walkMs?: number;
      /** Why a session ended with this request. */
      readonly ended?: string;
      /** How long the skill took, milliseconds. */
      readonly tookMs?: number;
      /** The sample utterance that the words were recognised by. */
      readonly sample?: string;
    }
);

/** The envelopes of one logged turn. */
export interface Exchange {
  readonly request: unknown;
  readonly response: unknown;
}

/** What a question of the skill's asks for. */
export type AsksFor = 'check' | 'go-or-hold' | 'shorter-or-longer' | 'minutes' | 'day' | 'time' | 'yes-or-no';

/** A device, as whoever stands before it sees it. */
export interface DeviceView {
  /** Which device of the household this is, from 1. */
  readonly place: number;
  readonly kind: DeviceKind;
  readonly voice: string | null;
  readonly isListening: boolean;
  /** What the skill has asked for; null when it has asked nothing. */
  readonly asksFor: AsksFor | null;
  readonly asked:
    | { readonly kind: 'permission'; readonly scopes: readonly string[] }
    | { readonly kind: 'task'; readonly says: string }
    | null;
  readonly nowPlaying: NowPlaying | null;
  /** A walk on a device of another kind at the same place, where this page was before. */
  readonly elsewhere: { readonly kind: DeviceKind; readonly playing: NowPlaying } | null;
  /** Whether the rendered track of what plays is there to be heard. */
  readonly trackExists: boolean;
  /** What the screen draws: an APL document and its data. */
  readonly screen: {
    readonly token: string;
    readonly document: JsonObject;
    readonly data: JsonObject;
  } | null;
}

/** A timer or a reminder that waits. */
export interface Waiting {
  readonly kind: 'timer' | 'reminder';
  readonly id: string;
  /** The device that set it, from 1. */
  readonly place: number;
  readonly says: string;
  /** When it speaks next; null for a paused timer. */
  readonly at: number | null;
  readonly remainingMs: number | null;
}

/** The household around the devices. */
export interface HouseView {
  /** Counts what the pages were told: a page that has drawn this has drawn everything before it, too. */
  readonly told: number;
  readonly now: number;
  readonly pace: Pace;
  /** How far the household's clock is ahead of this computer's. */
  readonly aheadMs: number;
  readonly zone: string;
  readonly locale: string;
  readonly isEnabled: boolean;
  readonly faults: Readonly<Record<Breakable, Fault | null>>;
  /** What was said to each permission; null when it was not asked for yet. */
  readonly permissions: Readonly<Record<Permission, 'GRANTED' | 'DENIED' | null>>;
  readonly waiting: readonly Waiting[];
  /** The devices that have a page open. */
  readonly places: readonly number[];
  /** What the household began with, as the options of a test script, and whether its database was empty. */
  readonly began: { readonly options: string; readonly isFresh: boolean };
}

/** How an act ended. */
export interface Done {
  /** Why it could not be done; null when it was. */
  readonly complaint: string | null;
  /** What the pages were told by then. */
  readonly told: number;
}

/** What a page is told first, and again after every interruption. */
export interface Hello {
  /** Names this run of the server: one that began again has another. */
  readonly run: string;
  readonly house: HouseView;
  readonly device: DeviceView;
  readonly log: readonly LogEntry[];
  /** The locales that are understood. */
  readonly locales: readonly string[];
}

export interface State {
  readonly house: HouseView;
  readonly device: DeviceView;
}

/** One message to a page: everything first, then each thing as it happens. */
export type Told = { readonly hello: Hello } | { readonly entry: LogEntry } | { readonly state: State };

/** Something that can be said, from the interaction model. */
export interface Suggestion {
  readonly say: string;
  readonly intent: string;
}

/** What can be said while the skill listens, and to a speaker that is silent. */
export interface Suggestions {
  readonly inside: readonly Suggestion[];
  readonly outside: readonly Suggestion[];
}

/** A row of the skill's table, its values as plain JSON. */
export type Row = Readonly<Record<string, unknown>>;
