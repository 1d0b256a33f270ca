import type { Clock } from '../clock';
import type { JsonObject } from '../device/envelope';
import { turnOf } from '../device/turn';
import type { About, Happening } from './events';
import type { Delivery } from './skill-line';

/** When an event that the skill did not take is sent again, then twice as late each time. Alexa's own times are not published. */
const FIRST_AGAIN_MS = 30_000;
/** An event is given up when the next time would be this late. */
const GIVEN_UP_MS = 86_400_000;

/** What sending takes of the household. */
export interface Sending {
  readonly clock: Clock;
  readonly deliver: (envelope: JsonObject) => Promise<{ readonly first: Delivery }>;
  readonly emit: (happening: Happening, about?: Partial<About>) => void;
}

/** Sends the skill an event, and sends it again until it is answered, with whatever: nobody hears it. */
export async function sendUntilTaken(
  { clock, deliver, emit }: Sending,
  type: string,
  envelope: JsonObject,
  againMs = FIRST_AGAIN_MS,
): Promise<void> {
  const { first } = await deliver(envelope);
  if (first.response !== undefined)
    return emit(...turnOf({ heard: null, type, listening: false, request: envelope }, first));
  const next = againMs < GIVEN_UP_MS ? 'Alexa sends it again later.' : 'Alexa gives it up.';
  emit({
    event: 'note',
    heard: null,
    says: `The skill did not acknowledge ${type} (${first.problem}). ${next}`,
  });
  if (againMs < GIVEN_UP_MS)
    clock.schedule(clock.now() + againMs, () =>
      sendUntilTaken({ clock, deliver, emit }, type, envelope, 2 * againMs),
    );
}
