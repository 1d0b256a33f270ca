import { Clock } from '../../../simulator/clock';
import type { DeviceKind } from '../../../simulator/device/envelope';
import type { About, StageEvent, TurnEvent } from '../../../simulator/household/events';
import { Household, type SkillPlace } from '../../../simulator/household/household';
import { playLine } from '../../../simulator/household/stage';
import { createLineReader, createRecogniser, type InteractionModel } from '../../../simulator/model';

/** A small interaction model, so that these tests speak of the device and not of the skill. */
const MODEL: InteractionModel = {
  interactionModel: {
    languageModel: {
      invocationName: 'steady stride',
      intents: [
        ...[
          'Yes',
          'No',
          'Help',
          'Stop',
          'Cancel',
          'NavigateHome',
          'Fallback',
          'Repeat',
          'Pause',
          'Resume',
          'Next',
          'StartOver',
        ].map((name) => ({ name: `AMAZON.${name}Intent`, samples: [] })),
        {
          name: 'StartWalkIntent',
          slots: [{ name: 'Duration', type: 'AMAZON.DURATION' }],
          samples: ['start a {Duration} walk', 'start my walk'],
        },
        { name: 'WeekIntent', slots: [], samples: ['how my week went'] },
      ],
      types: [],
    },
  },
};

/** A request envelope, as loosely as a hand-written skill reads it. */
export interface Asked {
  readonly session?: {
    readonly new: boolean;
    readonly sessionId: string;
    readonly attributes: Record<string, unknown>;
  };
  readonly context: Record<string, Record<string, unknown>>;
  readonly request: Record<string, unknown> & { readonly type: string; readonly requestId: string };
}

/** A skill written by hand: what it answers to one request, in its `response`. */
export type HandSkill = (asked: Asked, place: SkillPlace) => unknown;

export interface Stage {
  readonly household: Household;
  readonly events: (StageEvent & { about: About })[];
  /** Everything the skill was asked, in order. */
  readonly asked: Asked[];
  /** Plays lines and gives the events they cause. */
  readonly play: (...lines: string[]) => Promise<readonly StageEvent[]>;
  readonly turns: () => readonly TurnEvent[];
}

export const ask = (says: string, reprompt = 'Well?', more: object = {}) => ({
  outputSpeech: { type: 'SSML', ssml: `<speak>${says}</speak>` },
  reprompt: { outputSpeech: { type: 'SSML', ssml: `<speak>${reprompt}</speak>` } },
  shouldEndSession: false,
  ...more,
});

export const tell = (says: string, more: object = {}) => ({
  outputSpeech: { type: 'SSML', ssml: `<speak>${says}</speak>` },
  shouldEndSession: true,
  ...more,
});

/** The directive that starts the last `minutes` of the hour's track. */
export const playWalk = (
  minutes: number,
  { id = 'household-1', offset = 60 - minutes, captions = '' } = {},
) => ({
  type: 'AudioPlayer.Play',
  playBehavior: 'REPLACE_ALL',
  audioItem: {
    stream: {
      url: 'https://example.com/track.mp3',
      token: `w1.${id}.abc.${minutes}.1`,
      offsetInMilliseconds: Math.round(offset * 60_000),
      ...(captions && { captionData: { type: 'WEBVTT', content: captions } }),
    },
  },
});

const open: Household[] = [];

/** Sets up a household around a hand-written skill, at nine in the morning of 23 November 2026 in New York. */
export async function setStage(
  skill: HandSkill,
  options: {
    device?: DeviceKind;
    clock?: Clock;
    onTimePasses?: (from: number, to: number) => Promise<void>;
  } = {},
): Promise<Stage> {
  const events: (StageEvent & { about: About })[] = [];
  const asked: Asked[] = [];
  const ears = { readLine: createLineReader(MODEL), recogniser: createRecogniser(MODEL) };
  const household = await Household.open({
    clock: options.clock ?? Clock.virtual(Date.parse('2026-11-23T14:00:00Z')),
    zone: 'America/New_York',
    locale: 'en-US',
    device: options.device ?? 'dot',
    voice: null,
    userId: 'amzn1.ask.account.TEST',
    ears: () => ears,
    skill: (place) => async (event) => {
      asked.push(event as Asked);
      const response = await skill(event as Asked, place);
      const { session } = event as Asked;
      return { version: '1.0', response, ...(session && { sessionAttributes: session.attributes }) };
    },
    listener: (event, about) => events.push({ ...event, about }),
    audioFolder: 'build/audio',
    ...(options.onTimePasses && { onTimePasses: options.onTimePasses }),
  });
  open.push(household);
  return {
    household,
    events,
    asked,
    play: async (...lines) => {
      const before = events.length;
      for (const line of lines) await playLine(household, line);
      return events.slice(before);
    },
    turns: () => events.filter((event) => event.event === 'turn'),
  };
}

/** Closes every household of a test file. */
export async function clearStage(): Promise<void> {
  await Promise.all(open.splice(0).map((household) => household.close()));
}
