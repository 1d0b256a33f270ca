/** What the store says about the skill in one language, and what its reviewers are told. */
export interface StorePage {
  readonly name: string;
  /** One sentence. */
  readonly summary: string;
  readonly description: string;
  /** At most three; each is a sample of the interaction model once wake word and invocation are taken off. */
  readonly examplePhrases: readonly [string, string, string];
  readonly keywords: readonly string[];
}
