import { english } from '../../lambda/hearing/english';
import { type Heard, understood } from '../../lambda/hearing/free-words';
import type { Likelier } from '../../lambda/hearing/meaning';
import { createRecogniser, modelFor } from '../../simulator/model';

const { recognise } = createRecogniser(modelFor('en-US'));

/** What the skill makes of a line: Alexa's intent, or what its free words mean. */
export function heardIn(line: string, likelier: Likelier = 'answers'): Heard {
  const { intent, slots } = recognise(line);
  return understood({ intent: intent.name, slots }, likelier, english);
}
