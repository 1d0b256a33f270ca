import { doorsFrom } from './environment';
import { createSkill } from './skill';

const skill = createSkill(doorsFrom(process.env));

/** What AWS Lambda calls. No callback style: the Node.js 24 runtime dropped it. */
export const handler = async (event: unknown, context: unknown) => skill(event, context);
