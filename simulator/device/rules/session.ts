import { asksPermission, opensMicrophone } from '../reply';
import { type Exchange, isConversation, type Rule } from './rule';

/** Whether words end in a question, quotation marks and brackets after it aside. */
const asks = (says: string): boolean => /[?？]["'”’)\]]*$/.test(says.trim());

const says = ({ reply }: Exchange): string => reply.speech?.says ?? '';

/** When the microphone may open, and what must be said when it does. */
export const SESSION_RULES: readonly Rule[] = [
  {
    name: 'open-session-without-question',
    breach: 'heard',
    broken: (exchange) => {
      if (!isConversation(exchange) || !opensMicrophone(exchange.reply)) return null;
      if (says(exchange) === '') return 'the microphone opens without a word';
      return asks(says(exchange)) ? null : 'the microphone opens, and the speech does not end in a question';
    },
  },
  {
    name: 'question-with-closed-session',
    breach: 'heard',
    broken: (exchange) => {
      if (!isConversation(exchange) || opensMicrophone(exchange.reply) || !asks(says(exchange))) return null;
      return asksPermission(exchange.reply)
        ? 'a question of its own before the one that Alexa asks about the permission'
        : 'a question is asked and nobody listens to the answer';
    },
  },
  {
    name: 'microphone-without-reprompt',
    breach: 'heard',
    broken: (exchange) =>
      isConversation(exchange) && opensMicrophone(exchange.reply) && !exchange.reply.reprompt?.says
        ? 'the microphone opens without a reprompt'
        : null,
  },
  {
    name: 'reprompt-without-microphone',
    breach: 'heard',
    broken: ({ reply }) => {
      if (reply.reprompt === null || opensMicrophone(reply)) return null;
      return asksPermission(reply)
        ? 'a reprompt beside a permission question, which Alexa asks itself'
        : 'a reprompt that nobody will ever hear';
    },
  },
  {
    name: 'session-attributes-without-session',
    breach: 'refused',
    broken: ({ request, reply }) =>
      request.session === undefined && Object.keys(reply.sessionAttributes).length > 0
        ? 'session attributes in answer to a request that has no session'
        : null,
  },
];
