/** One MPEG-2 Layer III frame at 24 kHz and 16 kbit/s, mono: the slowest stream that Alexa's players accept. */
const FRAME_BYTES = 48;
const FRAME_MS = 24;
const FRAME_HEADER = [0xff, 0xf3, 0x24, 0xc0];

/**
 * Returns an MP3 of silence, `minutes` long. Constant bitrate, so that an offset lands where it should:
 * a walk over it has the right length, and its captions still coach.
 */
export function silentTrack(minutes: number): Buffer {
  // A frame whose side information is all zeros decodes to silence.
  const frame = Buffer.alloc(FRAME_BYTES);
  frame.set(FRAME_HEADER);
  return Buffer.alloc((minutes * 60_000 * FRAME_BYTES) / FRAME_MS, frame);
}
