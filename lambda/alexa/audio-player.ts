import type { interfaces, RequestEnvelope } from 'ask-sdk-model';
import type { PlayerReport } from '../walk/late-report';
import { decodeToken } from '../walk/token';

/** Starts the track at a place in it, in place of whatever plays. `captions` is WEBVTT. */
export function play(what: {
  readonly url: string;
  readonly token: string;
  /** Milliseconds from the start of the track. */
  readonly placeMs: number;
  readonly captions: string;
  readonly title: string;
  readonly subtitle: string;
  /** Address of a square picture. */
  readonly art?: string | undefined;
}): interfaces.audioplayer.PlayDirective {
  return {
    type: 'AudioPlayer.Play',
    playBehavior: 'REPLACE_ALL',
    audioItem: {
      stream: {
        url: what.url,
        token: what.token,
        offsetInMilliseconds: what.placeMs,
        captionData: { type: 'WEBVTT', content: what.captions },
      },
      metadata: {
        title: what.title,
        subtitle: what.subtitle,
        ...(what.art === undefined ? {} : { art: { sources: [{ url: what.art }] } }),
      },
    },
  };
}

/** Stops whatever the player plays. */
export function stop(): interfaces.audioplayer.StopDirective {
  return { type: 'AudioPlayer.Stop' };
}

/** Reads the player's state, which rides on every request from a device that has one; undefined when it has nothing of ours. */
export function playerState({ context, session }: RequestEnvelope): PlayerReport | undefined {
  const player = context.AudioPlayer;
  const token = decodeToken(player?.token);
  const trackMs = player?.offsetInMilliseconds;
  if (token === undefined || typeof trackMs !== 'number' || !Number.isFinite(trackMs)) return undefined;
  return { token, trackMs, state: stateOf(player?.playerActivity, session?.new === false) };
}

function stateOf(activity: string | undefined, inConversation: boolean): PlayerReport['state'] {
  switch (activity) {
    case 'PLAYING':
    case 'BUFFER_UNDERRUN':
      return 'playing';
    case 'PAUSED':
      return inConversation ? 'held' : 'stopped';
    case 'FINISHED':
      return 'finished';
    default:
      return 'stopped';
  }
}

/** Whether the player is in the middle of it: playing, or about to play on when the conversation is over. */
export function isUnderWay({ state }: PlayerReport): boolean {
  return state === 'playing' || state === 'held';
}
