import { NotARequest, OtherSkill, validEnvelope } from '../../lambda/envelope';

const envelope = {
  version: '1.0',
  context: { System: { application: { applicationId: 'ours' }, user: { userId: 'someone' } } },
  request: { type: 'LaunchRequest', requestId: 'r1', timestamp: '2026-11-23T14:00:00Z' },
};

/** A copy of the envelope without what is at the path. */
function without(...path: readonly string[]): unknown {
  const copy = structuredClone(envelope) as Record<string, unknown>;
  let at = copy;
  for (const name of path.slice(0, -1)) at = at[name] as Record<string, unknown>;
  delete at[path.at(-1) ?? ''];
  return copy;
}

describe('a request that is none is refused, and told what is missing', () => {
  it.each([
    ['nothing', undefined, /no object/],
    ['a text', 'LaunchRequest', /no object/],
    ['a list', [], /no object/],
    ['no request', without('request'), /request.type/],
    ['no request type', without('request', 'type'), /request.type/],
    ['no request id', without('request', 'requestId'), /request.requestId/],
    ['no context', without('context'), /context.System/],
    ['no user', without('context', 'System', 'user'), /userId/],
    ['no application', without('context', 'System', 'application'), /applicationId/],
    [
      'an intent without a name',
      { ...envelope, request: { ...envelope.request, type: 'IntentRequest' } },
      /intent.name/,
    ],
    ['a session that is a text', { ...envelope, session: 'open' }, /session/],
  ])('%s', (_, event, problem) => {
    expect(() => validEnvelope(event)).toThrow(NotARequest);
    expect(() => validEnvelope(event)).toThrow(problem);
  });
});

it('a request for another skill is refused by its id', () => {
  expect(() => validEnvelope(envelope, 'another')).toThrow(OtherSkill);
  expect(validEnvelope(envelope, 'ours')).toBe(envelope);
});
