import type { StageEvent } from '../../../simulator/household/events';
import { ask, clearStage, type HandSkill, playWalk, setStage, tell } from './stage';

afterEach(clearStage);

const CAPTIONS = [
  'WEBVTT',
  '',
  '00:45:30.000 --> 00:45:33.000',
  'Shoulders loose.',
  '',
  '00:55:00.000 --> 00:55:04.000',
  'Five minutes to go.',
  '',
  '00:59:58.000 --> 01:00:00.000',
  'Well done.',
  '',
].join('\n');

/** Starts fifteen minutes, pauses where it is and goes on there. */
const walking: HandSkill = ({ request, context }) => {
  const intent = (request.intent as { name: string } | undefined)?.name;
  if (intent === 'StartWalkIntent')
    return tell('Off you go.', { directives: [playWalk(15, { captions: CAPTIONS })] });
  if (intent === 'AMAZON.PauseIntent' || intent === 'AMAZON.StopIntent') {
    return { directives: [{ type: 'AudioPlayer.Stop' }], shouldEndSession: true };
  }
  if (intent === 'AMAZON.ResumeIntent') {
    const offset = Number(context.AudioPlayer?.offsetInMilliseconds) / 60_000;
    return tell('Go on.', { directives: [playWalk(15, { offset, captions: CAPTIONS })] });
  }
  return request.type === 'LaunchRequest' ? ask('Shall we walk?') : {};
};

const START = 'ask steady stride to start my walk';

/** What happens, in short: `playing 0`, `PlaybackStarted 2700000`, `cue Well done.`. */
const story = (events: readonly StageEvent[]) =>
  events.map((event) => {
    switch (event.event) {
      case 'audio':
        return `${event.state} ${event.offsetMs / 1000}`;
      case 'cue':
        return `cue ${event.says}`;
      case 'turn':
        return event.request?.replace('AudioPlayer.', '') ?? 'reprompt';
      default:
        return event.event;
    }
  });

describe('the audio player', () => {
  it('plays a walk to its end, with its cues, its events and the offsets of the walk', async () => {
    const { play, asked, turns } = await setStage(walking);
    expect(story(await play(START))).toEqual(['IntentRequest', 'playing 0', 'PlaybackStarted']);
    expect(story(await play('/wait 20m'))).toEqual([
      'cue Shoulders loose.',
      'cue Five minutes to go.',
      'PlaybackNearlyFinished',
      'cue Well done.',
      'finished 900',
      'PlaybackFinished',
    ]);
    expect(asked.slice(1).map(({ request }) => [request.token, request.offsetInMilliseconds])).toEqual([
      ['w1.household-1.abc.15.1', 45 * 60_000],
      ['w1.household-1.abc.15.1', 59.5 * 60_000],
      ['w1.household-1.abc.15.1', 60 * 60_000],
    ]);
    expect(asked.slice(1).every(({ session }) => session === undefined)).toBe(true);
    expect(turns().every(({ problem }) => problem === null)).toBe(true);
  });

  it('tells the time of everything by the virtual clock', async () => {
    const { play } = await setStage(walking);
    const [turn] = await play(START);
    const [cue, , , , finished] = await play('/wait 20m');
    expect([turn?.at, cue?.at, finished?.at]).toEqual([
      '2026-11-23T09:00:00.000-05:00',
      '2026-11-23T09:00:30.000-05:00',
      '2026-11-23T09:15:00.000-05:00',
    ]);
  });

  it('pauses without the name, says no cue meanwhile, and goes on where it was', async () => {
    const { play } = await setStage(walking);
    await play(START, '/wait 4m');
    expect(story(await play('pause'))).toEqual(['IntentRequest', 'paused 240', 'PlaybackStopped']);
    expect(story(await play('/wait 40m'))).toEqual([]);
    expect(story(await play('alexa, resume'))).toEqual(['IntentRequest', 'playing 240', 'PlaybackStarted']);
    expect(story(await play('/wait 10m'))).toEqual(['cue Five minutes to go.']);
    expect(story(await play('/wait 1m'))).toEqual([
      'PlaybackNearlyFinished',
      'cue Well done.',
      'finished 900',
      'PlaybackFinished',
    ]);
  });

  it('routes "stop" and "cancel" as a pause while it plays, and leaves them to Alexa when it does not', async () => {
    const { play, asked } = await setStage(walking);
    await play(START);
    const [turn] = await play('stop');
    expect(turn).toMatchObject({ heard: 'stop', intent: 'AMAZON.PauseIntent' });
    expect(asked.at(-2)?.context.AudioPlayer).toMatchObject({
      playerActivity: 'PLAYING',
      offsetInMilliseconds: 2_700_000,
    });
    expect(await play('cancel')).toMatchObject([{ event: 'note', heard: 'cancel' }]);
  });

  it('sends "stop" as it is when a session is open', async () => {
    const { play, turns } = await setStage(walking);
    await play(START, 'open steady stride', 'stop');
    expect(turns().at(-2)).toMatchObject({ heard: 'stop', intent: 'AMAZON.StopIntent' });
  });

  it('speaks a cue once, though a walk is paused and resumed at its very moment', async () => {
    const { play } = await setStage(walking);
    await play(START);
    expect(story(await play('/wait 30s', 'pause', 'resume'))).toEqual([
      'cue Shoulders loose.',
      'IntentRequest',
      'paused 30',
      'PlaybackStopped',
      'IntentRequest',
      'playing 30',
      'PlaybackStarted',
    ]);
  });

  it('gives way to other media, which "resume" goes to from then on', async () => {
    const { play } = await setStage(walking);
    await play(START, '/wait 1m');
    expect(story(await play('/other-media'))).toEqual(['stopped 60', 'PlaybackStopped']);
    expect(await play('resume', '/wait 20m')).toMatchObject([{ event: 'note', heard: 'resume' }]);
  });

  it('breaks off when the audio service does, and says how', async () => {
    const { play, asked } = await setStage(walking);
    await play(START, '/wait 2m');
    expect(story(await play('/break audio denied'))).toEqual(['failed 120', 'PlaybackFailed']);
    expect(asked.at(-1)?.request).toMatchObject({
      token: 'w1.household-1.abc.15.1',
      error: { type: 'MEDIA_ERROR_INVALID_REQUEST' },
      currentPlaybackState: { offsetInMilliseconds: 47 * 60_000, playerActivity: 'STOPPED' },
    });
    expect(story(await play(START))).toEqual(
      ['IntentRequest', 'failed 120', 'PlaybackFailed'].map((s) => s.replace('120', '0')),
    );
    expect(story(await play('/mend audio', START))).toEqual([
      'IntentRequest',
      'playing 0',
      'PlaybackStarted',
    ]);
  });

  it('does not go on for ever with a skill that answers every failure by playing again', async () => {
    const { play, asked } = await setStage(({ request }) =>
      request.type === 'LaunchRequest'
        ? tell('Go.', { directives: [playWalk(10)] })
        : { directives: [playWalk(10)] },
    );
    await play('/break audio', 'open steady stride');
    expect(asked.length).toBeLessThan(10);
  });

  it.each(['PlaybackFinished', 'PlaybackStopped'])('loses %s when the stage says so, once', async (event) => {
    const { play } = await setStage(walking);
    await play(START, '/lose');
    const ended = await play(event === 'PlaybackStopped' ? 'pause' : '/wait 20m');
    expect(story(ended).at(-2)).toMatch(/^(finished|paused)/);
    expect(ended.at(-1)).toMatchObject({ event: 'note', says: `AudioPlayer.${event} is lost on its way.` });
    expect(story(await play(START, 'pause'))).toContain('PlaybackStopped');
  });

  it('plays what is queued, when the expected token is the one that plays', async () => {
    const next = (expectedPreviousToken: string) => {
      const directive = playWalk(1, { id: 'second' });
      return {
        ...directive,
        playBehavior: 'ENQUEUE',
        audioItem: { stream: { ...directive.audioItem.stream, expectedPreviousToken } },
      };
    };
    const enqueuing =
      (token: string): HandSkill =>
      ({ request }) => {
        if (request.type === 'LaunchRequest')
          return tell('Go.', { directives: [playWalk(2, { id: 'first' })] });
        const isFirst = String(request.token).includes('first');
        return request.type === 'AudioPlayer.PlaybackNearlyFinished' && isFirst
          ? { directives: [next(token)] }
          : {};
      };
    const right = await setStage(enqueuing('w1.first.abc.2.1'));
    await right.play('open steady stride', '/wait 4m');
    expect(right.events.flatMap((e) => (e.event === 'audio' ? [`${e.walkId} ${e.state}`] : []))).toEqual([
      'first playing',
      'first finished',
      'second playing',
      'second finished',
    ]);
    const wrong = await setStage(enqueuing('w1.other.abc.2.1'));
    await wrong.play('open steady stride', '/wait 4m');
    expect(wrong.events.filter((e) => e.event === 'audio')).toHaveLength(2);
  });

  it('stops one walk before it plays another', async () => {
    let walks = 0;
    const { play } = await setStage(({ request }) => {
      walks += 1;
      return request.type === 'LaunchRequest'
        ? tell('Go.', { directives: [playWalk(5, { id: `walk${walks}` })] })
        : {};
    });
    await play('open steady stride', '/wait 1m');
    expect(story(await play('open steady stride'))).toEqual([
      'LaunchRequest',
      'stopped 60',
      'PlaybackStopped',
      'playing 0',
      'PlaybackStarted',
    ]);
  });

  it('starts and pauses at once when the session stays open, and plays on when it ends', async () => {
    const { play } = await setStage(({ request }) =>
      request.type === 'LaunchRequest' ? ask('All right?', 'Well?', { directives: [playWalk(5)] }) : {},
    );
    const events = await play('open steady stride');
    expect(story(events)).toEqual(['LaunchRequest', 'playing 0', 'PlaybackStarted', 'paused 0']);
    expect(events[0]).toMatchObject({ problem: expect.stringMatching(/^play-with-open-session/) });
    expect(story(await play('', ''))).toEqual(['reprompt', 'SessionEndedRequest', 'playing 0']);
  });

  it('knows the offset in the walk even when it never saw the walk begin', async () => {
    const { play } = await setStage(({ request }) =>
      request.type === 'LaunchRequest' ? tell('Go on.', { directives: [playWalk(15, { offset: 50 })] }) : {},
    );
    expect(story(await play('open steady stride'))).toEqual([
      'LaunchRequest',
      'playing 300',
      'PlaybackStarted',
    ]);
  });
});
