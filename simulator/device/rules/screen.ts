import type { JsonObject } from '../envelope';
import { asObject, isObject } from '../reply';
import { directivesOf, firstOf, interfacesOf, type Rule } from './rule';

const RENDER = 'Alexa.Presentation.APL.RenderDocument';
const EXECUTE = 'Alexa.Presentation.APL.ExecuteCommands';
const LINK = /^doc:\/\/alexa\/apl\/documents\/.+/;

const newer = (version: string, than: string) => version.localeCompare(than, 'en', { numeric: true }) > 0;

function documentFault(render: JsonObject, maxVersion: string): string | null {
  const { token, document, datasources, sources } = render;
  if (typeof token !== 'string' || token === '') return 'the document has no token';
  if (!isObject(document)) return 'RenderDocument has no document';
  for (const [name, part] of Object.entries({ datasources, sources })) {
    if (part !== undefined && !isObject(part)) return `${name} is not an object`;
  }
  if (document.type === 'Link') {
    return LINK.test(String(document.src))
      ? null
      : `the linked document ${String(document.src)} has no doc:// address`;
  }
  if (document.type !== 'APL') return `a document of type ${String(document.type)}; APL and Link exist`;
  if (typeof document.version !== 'string') return 'the document has no version';
  if (newer(document.version, maxVersion))
    return `APL ${document.version}, and the device knows up to ${maxVersion}`;
  const template = asObject(document.mainTemplate);
  return Array.isArray(template.items) || isObject(template.items) || isObject(template.item)
    ? null
    : 'the document has no mainTemplate with items';
}

/** Limits of screens. */
export const SCREEN_RULES: readonly Rule[] = [
  {
    name: 'screen-supported',
    breach: 'refused',
    broken: (exchange) => {
      const apl = exchange.reply.directives.find(({ type }) =>
        String(type).startsWith('Alexa.Presentation.APL.'),
      );
      return apl !== undefined && interfacesOf(exchange)['Alexa.Presentation.APL'] === undefined
        ? `${String(apl.type)} for a device without a screen`
        : null;
    },
  },
  {
    name: 'apl-document',
    breach: 'refused',
    broken: (exchange) => {
      const runtime = asObject(asObject(interfacesOf(exchange)['Alexa.Presentation.APL']).runtime);
      return firstOf(directivesOf(exchange, RENDER), (render) =>
        documentFault(render, String(runtime.maxVersion ?? '1.0')),
      );
    },
  },
  {
    name: 'apl-commands',
    breach: 'refused',
    broken: (exchange) =>
      firstOf(directivesOf(exchange, EXECUTE), ({ token, commands }) => {
        if (typeof token !== 'string' || token === '') return 'the commands have no token of a document';
        return Array.isArray(commands) && commands.every(isObject)
          ? null
          : 'commands is not a list of commands';
      }),
  },
];
