/** What a set of findings means, mildest first. The highest finding wins (product.md, "Words"). */
export const tiers = ['CLEAR', 'GENTLE', 'CLINICIAN_FIRST', 'URGENT', 'EMERGENCY'] as const;

export type Tier = (typeof tiers)[number];

/** The tiers at which no walk starts. */
export type HoldTier = Exclude<Tier, 'CLEAR' | 'GENTLE'>;

const rank: Readonly<Record<Tier, number>> = {
  CLEAR: 0,
  GENTLE: 1,
  CLINICIAN_FIRST: 2,
  URGENT: 3,
  EMERGENCY: 4,
};

/** True when `a` is graver than `b`: `isGraver('URGENT', 'GENTLE')` is true, `isGraver('CLEAR', 'CLEAR')` false. */
export function isGraver(a: Tier, b: Tier): boolean {
  return rank[a] > rank[b];
}

/** The graver of the given tiers; CLEAR when there is none. */
export function gravest(...some: readonly Tier[]): Tier {
  return some.reduce<Tier>((worst, tier) => (isGraver(tier, worst) ? tier : worst), 'CLEAR');
}

/** Whether a check that ends at this tier starts no walk. */
export function isHold(tier: Tier): tier is HoldTier {
  return isGraver(tier, 'GENTLE');
}

/** Whether "not really" and "I don't know" count as a warning at this tier (policy C.4, rules 3 and 6). */
export function isStrict(tier: Tier): boolean {
  return isGraver(tier, 'CLINICIAN_FIRST');
}

/** Whether a value read back from a session is a tier. */
export function isTier(value: unknown): value is Tier {
  return tiers.some((tier) => tier === value);
}
