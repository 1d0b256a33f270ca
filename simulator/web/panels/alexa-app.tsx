import { PERMISSIONS } from '../../server/protocol';
import { inZone } from '../device/time';
import { type Panel, Section } from './section';

/** What the phone shows of the skill: what it is allowed, and its cards. */
export function AlexaApp({ known, act }: Panel) {
  const cards = known.log.flatMap((entry) =>
    entry.kind === 'event' && entry.event.event === 'turn' && entry.event.card !== null
      ? [{ id: entry.id, time: entry.time, card: entry.event.card }]
      : [],
  );
  const { zone, permissions } = known.house;
  return (
    <Section title="Alexa app" badge={cards.length}>
      <div class="permissions">
        {PERMISSIONS.map((scope) => (
          <label key={scope} class="permission">
            <input
              type="checkbox"
              role="switch"
              checked={permissions[scope] === 'GRANTED'}
              aria-checked={permissions[scope] === 'GRANTED'}
              onChange={({ currentTarget }) => act({ type: 'permit', scope, granted: currentTarget.checked })}
            />
            <span>The skill may set {scope}</span>
            {permissions[scope] !== 'GRANTED' && (
              <span class="soft">{permissions[scope] === 'DENIED' ? 'refused' : 'not asked yet'}</span>
            )}
          </label>
        ))}
      </div>
      {cards.length === 0 && <p class="soft">No card has come to the phone.</p>}
      <ul class="cards">
        {cards
          .slice(-20)
          .reverse()
          .map(({ id, time, card }) => (
            <li key={id} class="card">
              <span class="card-time">
                {inZone(time, zone, { weekday: 'short', hour: 'numeric', minute: '2-digit' })}
              </span>
              <strong>{typeof card.title === 'string' ? card.title : String(card.type)}</strong>
              <p>
                {String(
                  card.content ??
                    card.text ??
                    (Array.isArray(card.permissions) ? card.permissions.join(', ') : ''),
                )}
              </p>
            </li>
          ))}
      </ul>
    </Section>
  );
}
