/** Somebody who can speak a sentence. */
export interface Voice {
  /** Who speaks and how, exactly: speech is kept under this and the text, and made anew when either changes. */
  readonly id: string;
  /** A sentence as sound, in any format that ffmpeg reads. */
  speak(text: string): Promise<Uint8Array>;
}
