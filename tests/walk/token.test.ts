import fc from 'fast-check';
import { decodeToken, encodeToken, walkIdFor, walkOfToken } from '../../lambda/walk/token';
import { aWalk, NINE, tokenOf } from './walks';

describe('the audio token', () => {
  test('carries walk, start, planned minutes and play', () => {
    const token = encodeToken(aWalk());
    expect(token).toBe(`w1.household-a1b2c3.${NINE.toString(36)}.10.1`);
    expect(decodeToken(token)).toEqual(tokenOf(aWalk()));
  });

  test('comes back as it went, whatever the walk', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('household', '4f9a_-Zq', 'a-b-c'),
        fc.string(),
        fc.integer({ min: 0, max: 8.64e15 }),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 999_999 }),
        (walkerId, requestId, startedAt, plannedMinutes, plays) => {
          const id = walkIdFor(walkerId, requestId);
          const token = encodeToken({ id, startedAt, plannedMinutes, plays });
          expect(token.length).toBeLessThan(1024);
          expect(decodeToken(token)).toEqual({
            id,
            walkerId,
            startedAt,
            plannedMinutes,
            way: 'audio',
            plays,
          });
        },
      ),
    );
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 1],
    ['empty', ''],
    ['of another skill', 'episode-17'],
    ['of another version', 'w2.household-a1.0.10.1'],
    ['too short', 'w1.household-a1.0.10'],
    ['too long', 'w1.household-a1.0.10.1.1'],
    ['without a walker', 'w1.a1b2c3.0.10.1'],
    ['with a space in the id', 'w1.house hold-a1.0.10.1'],
    ['with a start that is no number', 'w1.household-a1.!.10.1'],
    ['with a start that no clock shows', 'w1.household-a1.zzzzzzzzzzz.10.1'],
    ['with a start written in another way', 'w1.household-a1.00a.10.1'],
    ['of no minutes', 'w1.household-a1.0.0.1'],
    ['of 61 minutes', 'w1.household-a1.0.61.1'],
    ['of half a minute', 'w1.household-a1.0.0.5.1'],
    ['of play 0', 'w1.household-a1.0.10.0'],
  ])('%s is none of ours', (_, token) => {
    expect(decodeToken(token)).toBeUndefined();
  });

  test('no value at all makes it throw', () => {
    fc.assert(fc.property(fc.anything(), (value) => decodeToken(value) === undefined));
    const almost = fc.array(fc.constantFrom('w1', 'a-1', '.', '10', '', '-', '0', '1e9', 'é'), {
      maxLength: 9,
    });
    fc.assert(fc.property(almost, (parts) => void decodeToken(parts.join('.'))));
  });

  test('a walk made from its token is as it was when its first play began', () => {
    expect(walkOfToken(tokenOf(aWalk(), 3))).toEqual(aWalk({ walkedMs: 0, changedAt: NINE }));
  });
});

describe('the id of a walk', () => {
  test('is the same for a request delivered twice, and another for another', () => {
    expect(walkIdFor('household', 'request-1')).toBe(walkIdFor('household', 'request-1'));
    expect(walkIdFor('household', 'request-1')).not.toBe(walkIdFor('household', 'request-2'));
    expect(walkIdFor('household', 'request-1')).not.toBe(walkIdFor('other', 'request-1'));
  });
});
