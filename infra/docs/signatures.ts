/** A clinician who has read docs/clinical.md and agrees with it, as it was with that fingerprint. */
export interface Signature {
  readonly name: string;
  readonly profession: string;
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly fingerprint: string;
}

/** Empty until someone signs: add an entry here, then run `npm run docs:clinical`. */
export const signatures: readonly Signature[] = [];
