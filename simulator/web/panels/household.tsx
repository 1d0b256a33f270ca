import { memo } from 'preact/compat';
import { useMemo } from 'preact/hooks';
import { BREAKABLE, type Fault } from '../../server/protocol';
import { clockOf, inZone } from '../device/time';
import { SERVICE_NAMES } from '../talk/words';
import { AlexaApp } from './alexa-app';
import { ClockPanel } from './clock';
import { type Panel, Section } from './section';
import { Voices } from './voices';

const LOCALE_WORDS: Readonly<Record<string, string>> = {
  'en-US': 'English, United States',
  'en-GB': 'English, Britain',
  'en-CA': 'English, Canada',
  'en-AU': 'English, Australia',
  'en-IN': 'English, India',
  'es-US': 'Spanish, United States',
};

/** A list of every time zone is long: it is drawn again only when it changes. */
const Places = memo(
  ({ zone, locale, locales, act }: { zone: string; locale: string; locales: string; act: Panel['act'] }) => {
    const zones = useMemo(
      () => [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', zone])].sort(),
      [zone],
    );
    return (
      <div class="fields">
        <label class="field">
          <span>Language</span>
          <select
            value={locale}
            onChange={({ currentTarget }) => act({ type: 'say', line: `/locale ${currentTarget.value}` })}
          >
            {locales.split(' ').map((one) => (
              <option key={one} value={one}>
                {LOCALE_WORDS[one] ?? one}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>Time zone</span>
          <select
            value={zone}
            onChange={({ currentTarget }) => act({ type: 'say', line: `/time-zone ${currentTarget.value}` })}
          >
            {zones.map((one) => (
              <option key={one} value={one}>
                {one.replaceAll('_', ' ')}
              </option>
            ))}
          </select>
        </label>
      </div>
    );
  },
);

function Alerts({ known }: Pick<Panel, 'known'>) {
  const { waiting, zone } = known.house;
  return (
    <Section title="Timers and reminders" badge={waiting.length}>
      {waiting.length === 0 && <p class="soft">None is waiting.</p>}
      <ul class="alerts">
        {waiting.map(({ id, kind, says, at, remainingMs }) => (
          <li key={id}>
            <span class="tag">{kind}</span>
            <span class="alert-at">
              {at !== null
                ? inZone(at, zone, {
                    weekday: 'short',
                    month: 'short',
                    day: 'numeric',
                    hour: 'numeric',
                    minute: '2-digit',
                  })
                : `paused, ${clockOf(remainingMs ?? 0)} left`}
            </span>
            <span class="alert-says">{says}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const HEALTH: readonly (readonly [Fault | 'ok', string])[] = [
  ['ok', 'In order'],
  ['slow', 'Never answers'],
  ['denied', 'Refuses credentials'],
  ['down', 'Down'],
];

function Services({ known, act }: Panel) {
  const { faults } = known.house;
  const broken = Object.values(faults).filter((fault) => fault !== null).length;
  return (
    <Section title="Services" badge={broken === 0 ? null : `${broken} out of order`}>
      <div class="fields">
        {BREAKABLE.map((service) => (
          <label key={service} class={`field field-health${faults[service] === null ? '' : ' is-broken'}`}>
            <span>{SERVICE_NAMES[service]}</span>
            <select
              value={faults[service] ?? 'ok'}
              onChange={({ currentTarget: { value } }) =>
                act({ type: 'say', line: value === 'ok' ? `/mend ${service}` : `/break ${service} ${value}` })
              }
            >
              {HEALTH.map(([fault, words]) => (
                <option key={fault} value={fault}>
                  {words}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </Section>
  );
}

function Mishaps({ known, act }: Panel) {
  const direct = (line: string) => () => act({ type: 'say', line });
  return (
    <Section title="Mishaps" isOpen={false}>
      <div class="buttons">
        <button type="button" class="button" onClick={direct('/twice')}>
          Deliver the next request twice
        </button>
        <button type="button" class="button" onClick={direct('/lose')}>
          Lose the next end of a walk
        </button>
        <button type="button" class="button" onClick={direct('/other-media')}>
          Let other audio play
        </button>
        <button type="button" class="button" onClick={direct(known.house.isEnabled ? '/disable' : '/enable')}>
          {known.house.isEnabled ? 'Disable the skill' : 'Enable the skill'}
        </button>
      </div>
    </Section>
  );
}

/** Everything around the device: its clock, its people, where it is, and what it depends on. */
export function HouseholdPanel(panel: Panel) {
  const { places, zone, locale } = panel.known.house;
  return (
    <>
      <ClockPanel {...panel} />
      <Section title="People and place">
        <Voices {...panel} />
        <Places zone={zone} locale={locale} locales={panel.known.locales.join(' ')} act={panel.act} />
        <p class="soft">
          This page is device {panel.known.device.place}
          {places.length > 1
            ? ` of ${places.length} in the household.`
            : '. Open another tab for another device.'}
        </p>
      </Section>
      <Alerts {...panel} />
      <Services {...panel} />
      <AlexaApp {...panel} />
      <Mishaps {...panel} />
    </>
  );
}
