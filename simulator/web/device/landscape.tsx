/** Where the path is at a part of the walk, from 0 at the door to 1 at the end: across, down, and how near. */
function pathAt(part: number): { x: number; y: number; size: number } {
  const far = part;
  const y = 196 - 92 * far ** 0.82;
  const swing = Math.sin(part * Math.PI * 2.6 + 0.4) * (46 - 28 * far);
  return { x: 92 + 118 * part + swing, y, size: 1 - 0.72 * far };
}

const STEPS = 40;

function pathShape(): string {
  const left: string[] = [];
  const right: string[] = [];
  for (let step = 0; step <= STEPS; step += 1) {
    const { x, y, size } = pathAt(step / STEPS);
    const half = 12 * size ** 1.5;
    left.push(`${(x - half).toFixed(1)} ${y.toFixed(1)}`);
    right.unshift(`${(x + half).toFixed(1)} ${y.toFixed(1)}`);
  }
  return `M${left.join('L')}L${right.join('L')}Z`;
}

const PATH = pathShape();

function Walker({ part }: { part: number }) {
  const { x, y, size } = pathAt(part);
  return (
    <g transform={`translate(${x} ${y}) scale(${0.35 + size * 0.65})`}>
      <ellipse cx="0" cy="1" rx="7" ry="2.4" fill="#0b1f1d" opacity=".35" />
      <path d="M-4.5 0c0-9 1-14 4.5-14s4.5 5 4.5 14z" fill="#c94f36" />
      <circle cx="0" cy="-18" r="4" fill="#fbe6cf" />
    </g>
  );
}

/** The picture of a walk: hills, a path, and how far along it somebody is (from 0 to 1); null for nobody. */
export function Landscape({ part }: { part: number | null }) {
  return (
    <svg class="landscape" viewBox="0 0 320 200" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <defs>
        <linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stop-color="#16353f" />
          <stop offset=".45" stop-color="#2f6168" />
          <stop offset=".62" stop-color="#e0a877" />
        </linearGradient>
        <linearGradient id="near" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stop-color="#3f7464" />
          <stop offset="1" stop-color="#16352f" />
        </linearGradient>
        <linearGradient id="way" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stop-color="#f6dcae" />
          <stop offset="1" stop-color="#c99c6a" />
        </linearGradient>
      </defs>
      <rect width="320" height="200" fill="url(#sky)" />
      <circle cx="232" cy="88" r="34" fill="#ffd99a" opacity=".22" />
      <circle cx="232" cy="88" r="20" fill="#ffdca3" />
      <path d="M0 112c36-24 66-26 104-8s60 10 92-6 82-20 124 8v94H0z" fill="#4d7f83" opacity=".75" />
      <path d="M0 124c44-18 78-14 122-4s92 6 132-8 50-8 66-4v92H0z" fill="#39706b" />
      <path d="M0 118c60-22 150-24 226-14 40 5 70 12 94 10v86H0z" fill="url(#near)" />
      <path d={PATH} fill="url(#way)" />
      <g class="trees" fill="#1d4a41">
        <path d="M38 150l9-30 9 30z M47 148v8" />
        <path d="M56 158l7-22 7 22z" />
        <path d="M268 146l8-27 8 27z" />
        <path d="M284 153l6-19 6 19z" />
        <path d="M143 121l3-10 3 10z" />
      </g>
      {part !== null && <Walker part={part} />}
    </svg>
  );
}
