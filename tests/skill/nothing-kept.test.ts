import { findingIds } from '../../lambda/check/findings';
import { tiers } from '../../lambda/check/tiers';
import type { TurnEvent } from '../../simulator/household/events';
import { type AtTheDesk, atTheDesk, closeDatabase } from './at-the-desk';

afterAll(closeDatabase);

/** Words by which a row, a log line, a card or a screen could tell how somebody is. */
const TELLING = [
  ...findingIds,
  ...tiers,
  'numb',
  'pain',
  'bladder',
  'fever',
  'chest',
  'gentle',
  'clinician',
  'emergency',
  'urgent',
  'finding',
  'answer',
  'worst',
].map((word) => word.toLowerCase());

const tells = (text: string): string[] => TELLING.filter((word) => text.toLowerCase().includes(word));

const isAsking = (turn: TurnEvent | undefined): boolean => turn?.check != null && 'question' in turn.check;

/** Says no to the first questions and yes from the given one on, until the check ends. */
async function yesFrom(desk: AtTheDesk, question: number): Promise<TurnEvent | undefined> {
  let turn = await desk.sayAll('open steady stride', 'yes');
  for (let asked = 0; isAsking(turn) && asked < 30; asked += 1)
    turn = await desk.say(asked < question ? 'no' : 'yes');
  return turn;
}

describe('nothing of a check is kept', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7])(
    'when every question from number %i on is answered with yes',
    async (question) => {
      const desk = await atTheDesk({ device: 'show' });
      const end = await yesFrom(desk, question);
      expect(end?.check).toHaveProperty('result');
      expect(tells(await desk.rows())).toEqual([]);
      expect(tells(desk.warnings.join('\n'))).toEqual([]);
      expect(
        desk.events.flatMap((event) => (event.event === 'turn' && event.card ? [event.card] : [])),
      ).toEqual([]);
      const lastScreen = JSON.stringify(end?.directives ?? []);
      expect(tells(lastScreen)).toEqual([]);
      await desk.close();
    },
  );

  it('and the session forgets it when the check ends', async () => {
    const desk = await atTheDesk();
    await desk.sayAll('open steady stride', 'yes', 'no', 'no', 'no', 'no', 'no', 'no', 'no');
    const end = await desk.say('no');
    expect(end?.says).toContain('Ready for');
    const session = JSON.stringify(desk.exchanges.at(-1)?.response);
    expect(tells(session.slice(session.indexOf('sessionAttributes')).split('"response"')[0] ?? '')).toEqual(
      [],
    );
    await desk.close();
  });

  it('but the first yes above gentle removes the date of the last clear check, in that turn', async () => {
    const desk = await atTheDesk({ voice: 'anna' });
    await desk.sayAll('open steady stride', 'yes', ...Array(8).fill('no'), 'yes', '/wait 1h', '/wait 1d');
    expect(await desk.rows()).toContain('lastClearCheckOn');
    await desk.sayAll('tell steady stride to start my walk', 'yes');
    expect(await desk.rows()).not.toContain('lastClearCheckOn');
    await desk.close();
  });
});
