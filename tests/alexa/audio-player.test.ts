import type { RequestEnvelope } from 'ask-sdk-model';
import { isUnderWay, play, playerState, stop } from '../../lambda/alexa/audio-player';
import { encodeToken } from '../../lambda/walk/token';

const TOKEN = encodeToken({ id: 'household-1f', startedAt: 1_795_443_000_000, plannedMinutes: 10, plays: 1 });
const PLAY = {
  url: 'https://example.org/track.mp3',
  token: TOKEN,
  placeMs: 3_000_000,
  captions: 'WEBVTT\n',
  title: 'Your ten minute walk',
  subtitle: 'Steady Stride',
};

/** A request with a player as the context describes it. */
function requestWith(player: unknown, session?: { readonly new: boolean }): RequestEnvelope {
  return {
    version: '1.0',
    session,
    context: { AudioPlayer: player },
    request: {},
  } as unknown as RequestEnvelope;
}

describe('what the player does', () => {
  it('plays in place of whatever plays, without a token before it, with captions, title and picture', () => {
    expect(play({ ...PLAY, art: 'https://example.org/art.png' })).toEqual({
      type: 'AudioPlayer.Play',
      playBehavior: 'REPLACE_ALL',
      audioItem: {
        stream: {
          url: 'https://example.org/track.mp3',
          token: TOKEN,
          offsetInMilliseconds: 3_000_000,
          captionData: { type: 'WEBVTT', content: 'WEBVTT\n' },
        },
        metadata: {
          title: 'Your ten minute walk',
          subtitle: 'Steady Stride',
          art: { sources: [{ url: 'https://example.org/art.png' }] },
        },
      },
    });
    expect(play(PLAY).audioItem?.metadata).toEqual({
      title: 'Your ten minute walk',
      subtitle: 'Steady Stride',
    });
  });

  it('stops', () => expect(stop()).toEqual({ type: 'AudioPlayer.Stop' }));
});

describe('what the player says of itself', () => {
  const at = (playerActivity: string, inConversation = false) =>
    playerState(
      requestWith(
        { token: TOKEN, offsetInMilliseconds: 3_060_000, playerActivity },
        { new: !inConversation },
      ),
    );

  it.each([
    ['PLAYING', false, 'playing'],
    ['BUFFER_UNDERRUN', false, 'playing'],
    ['PAUSED', false, 'stopped'],
    ['PAUSED', true, 'held'],
    ['STOPPED', true, 'stopped'],
    ['FINISHED', false, 'finished'],
    ['IDLE', false, 'stopped'],
    ['SOMETHING_NEW', false, 'stopped'],
  ])('%s (in a conversation: %s) is %s', (activity, inConversation, state) => {
    const said = at(activity, inConversation);
    expect(said).toMatchObject({
      state,
      trackMs: 3_060_000,
      token: { id: 'household-1f', plannedMinutes: 10 },
    });
    expect(said && isUnderWay(said)).toBe(state === 'playing' || state === 'held');
  });

  it.each([
    ['no player', undefined],
    ['a player with nothing', { playerActivity: 'IDLE' }],
    ['the stream of another skill', { token: 'song-7', offsetInMilliseconds: 1, playerActivity: 'PLAYING' }],
    ['no offset', { token: TOKEN, playerActivity: 'PLAYING' }],
    ['an offset that is none', { token: TOKEN, offsetInMilliseconds: 'x', playerActivity: 'PLAYING' }],
  ])('%s: nothing of ours', (_, player) => expect(playerState(requestWith(player))).toBeUndefined());
});
