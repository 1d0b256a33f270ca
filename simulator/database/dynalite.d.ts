/** The part of dynalite that is used here; it brings no types of its own. */
declare module 'dynalite' {
  import type { Server } from 'node:http';

  /** A DynamoDB in this process, in memory or in the LevelDB folder `path`. */
  export default function dynalite(options: { path?: string; createTableMs?: number }): Server;
}
