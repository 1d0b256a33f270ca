import type { Light } from './state';

/** A round speaker on a table, with its ring of light at the foot. */
export function Speaker({ light }: { light: Light }) {
  return (
    <svg class={`speaker light-${light}`} viewBox="0 0 320 300" aria-hidden="true">
      <defs>
        <radialGradient id="cloth" cx="38%" cy="26%" r="82%">
          <stop offset="0" class="cloth-high" />
          <stop offset=".55" class="cloth-mid" />
          <stop offset="1" class="cloth-low" />
        </radialGradient>
        <pattern id="weave" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" fill="none" />
          <circle cx="1.4" cy="1.4" r=".8" class="weave" />
        </pattern>
        <radialGradient id="pool">
          <stop offset="0" class="pool-in" />
          <stop offset="1" class="pool-out" />
        </radialGradient>
        <clipPath id="ball">
          <circle cx="160" cy="142" r="112" />
        </clipPath>
      </defs>
      <ellipse class="shadow" cx="160" cy="258" rx="118" ry="17" />
      <ellipse class="pool" cx="160" cy="254" rx="152" ry="36" fill="url(#pool)" />
      <ellipse class="ring ring-back" cx="160" cy="240" rx="84" ry="19" />
      <g clip-path="url(#ball)">
        <circle cx="160" cy="142" r="112" fill="url(#cloth)" />
        <circle cx="160" cy="142" r="112" fill="url(#weave)" />
        <ellipse class="sheen" cx="122" cy="74" rx="56" ry="30" transform="rotate(-24 122 74)" />
        <ellipse class="glow" cx="160" cy="262" rx="120" ry="46" />
      </g>
      <path class="ring ring-front" d="M76 240a84 19 0 0 0 168 0" pathLength="100" />
      <path class="ring ring-run" d="M76 240a84 19 0 0 0 168 0" pathLength="100" />
      <g class="keys">
        <ellipse cx="160" cy="47" rx="44" ry="13" class="lid" />
        <path d="M138 47h8m-4-4v8M174 47h8" class="mark" />
        <circle cx="160" cy="47" r="3.2" class="mark" />
      </g>
    </svg>
  );
}
