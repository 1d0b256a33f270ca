import { isRecord } from '../../lambda/values';
import { isObject } from '../device/reply';
import { type Act, PACES, PERMISSIONS } from './protocol';

/** As much as anybody says in one breath, and no more than the microphone would take. */
const LONGEST_LINE = 2000;

const BUTTONS = ['Play', 'Pause', 'Next', 'Previous'] as const;
const ANSWERS = ['ACCEPTED', 'DENIED', 'NOT_ANSWERED'] as const;
const MOMENTS = ['end-of-walk', 'sunday'] as const;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_LINE;

/** Reads what a page asks for. A text instead says what is wrong with it. */
export function readAct(value: unknown): Act | string {
  if (!isRecord(value)) return 'An act is an object.';
  switch (value.type) {
    case 'say':
      return isText(value.line) && !/[\r\n]/.test(value.line)
        ? { type: 'say', line: value.line }
        : `"line" is one line of at most ${LONGEST_LINE} characters.`;
    case 'touch':
      return Array.isArray(value.args) && value.args.every(isText) && isText(value.label)
        ? { type: 'touch', args: value.args, label: value.label }
        : '"args" are texts, and "label" is a text.';
    case 'press': {
      const button = BUTTONS.find((one) => one === value.button);
      return button === undefined ? `"button" is one of ${BUTTONS.join(', ')}.` : { type: 'press', button };
    }
    case 'answer': {
      const answer = ANSWERS.find((one) => one === value.answer);
      return answer === undefined ? `"answer" is one of ${ANSWERS.join(', ')}.` : { type: 'answer', answer };
    }
    case 'pace': {
      const pace = PACES.find((one) => one === value.pace);
      return pace === undefined ? `"pace" is one of ${PACES.join(', ')}.` : { type: 'pace', pace };
    }
    case 'permit': {
      const scope = PERMISSIONS.find((one) => one === value.scope);
      if (scope === undefined) return `"scope" is one of ${PERMISSIONS.join(', ')}.`;
      return typeof value.granted === 'boolean'
        ? { type: 'permit', scope, granted: value.granted }
        : '"granted" is true or false.';
    }
    case 'go-to': {
      const moment = MOMENTS.find((one) => one === value.moment);
      return moment === undefined ? `"moment" is one of ${MOMENTS.join(', ')}.` : { type: 'go-to', moment };
    }
    case 'send':
      return isObject(value.envelope)
        ? { type: 'send', envelope: value.envelope }
        : '"envelope" is a JSON object.';
    case 'begin-again':
      return { type: 'begin-again' };
    default:
      return `There is no act ${String(value.type)}.`;
  }
}
