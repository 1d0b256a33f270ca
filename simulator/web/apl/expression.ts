/** What names mean in an expression: the document's parameters, `data`, `index`, `utcTime` and so on. */
export type Scope = Readonly<Record<string, unknown>>;

/** An expression that this page does not read. */
export class UnknownExpression extends Error {}

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?)|('[^']*'|"[^"]*")|([A-Za-z_]\w*)|(==|!=|<=|>=|&&|\|\||\?\?|[-+*/%<>!?:()[\].,]))/y;

type Token = { readonly kind: 'number' | 'text' | 'name' | 'sign'; readonly text: string };

function tokensOf(expression: string): readonly Token[] {
  const tokens: Token[] = [];
  const source = expression.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const [, number, text, name, sign] = TOKEN.exec(source) ?? [];
    if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (text !== undefined) tokens.push({ kind: 'text', text: text.slice(1, -1) });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign });
    else throw new UnknownExpression(expression);
  }
  return tokens;
}

/** The functions of APL that are read. */
const FUNCTIONS: Readonly<Record<string, (...numbers: number[]) => number>> = {
  abs: Math.abs,
  ceil: Math.ceil,
  floor: Math.floor,
  max: Math.max,
  min: Math.min,
  round: Math.round,
};

const NAMED: Readonly<Record<string, unknown>> = { true: true, false: false, null: null };

const isTrue = (value: unknown): boolean =>
  value !== false &&
  value !== null &&
  value !== undefined &&
  value !== 0 &&
  value !== '' &&
  !Number.isNaN(value);

type Operator = (left: unknown, right: unknown) => unknown;
const ofNumbers =
  (operate: (left: number, right: number) => unknown): Operator =>
  (left, right) =>
    operate(Number(left), Number(right));

/** Operators by how tightly they bind, the loosest first. */
const OPERATORS: readonly Readonly<Record<string, Operator>>[] = [
  { '||': (left, right) => (isTrue(left) ? left : right), '??': (left, right) => left ?? right },
  { '&&': (left, right) => (isTrue(left) ? right : left) },
  { '==': (left, right) => left === right, '!=': (left, right) => left !== right },
  {
    '<': ofNumbers((left, right) => left < right),
    '>': ofNumbers((left, right) => left > right),
    '<=': ofNumbers((left, right) => left <= right),
    '>=': ofNumbers((left, right) => left >= right),
  },
  {
    '+': (left, right) =>
      typeof left === 'string' || typeof right === 'string'
        ? `${left}${right}`
        : Number(left) + Number(right),
    '-': ofNumbers((left, right) => left - right),
  },
  {
    '*': ofNumbers((left, right) => left * right),
    '/': ofNumbers((left, right) => left / right),
    '%': ofNumbers((left, right) => left % right),
  },
];

const memberOf = (value: unknown, name: string | number): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Object(value)[name] : undefined;

/**
 * The value of an APL data-binding expression, the part between `${` and `}`. Names that are nowhere are
 * undefined, as in APL. Throws UnknownExpression for what it does not read.
 */
export function evaluate(expression: string, scope: Scope): unknown {
  const tokens = tokensOf(expression);
  let at = 0;
  const isNext = (sign: string) => tokens[at]?.kind === 'sign' && tokens[at]?.text === sign;
  const take = (sign: string): boolean => {
    if (!isNext(sign)) return false;
    at += 1;
    return true;
  };
  const need = (sign: string) => {
    if (!take(sign)) throw new UnknownExpression(expression);
  };

  function primary(): unknown {
    const token = tokens[at];
    at += 1;
    if (token?.kind === 'number') return Number(token.text);
    if (token?.kind === 'text') return token.text;
    if (token?.kind === 'name') return token.text === 'Math' ? call() : named(token.text);
    if (token?.text === '(') {
      const value = choice();
      need(')');
      return value;
    }
    throw new UnknownExpression(expression);
  }

  function named(name: string): unknown {
    let value = Object.hasOwn(NAMED, name) ? NAMED[name] : memberOf(scope, name);
    for (;;) {
      if (take('.')) {
        const member = tokens[at];
        at += 1;
        if (member?.kind !== 'name') throw new UnknownExpression(expression);
        value = memberOf(value, member.text);
      } else if (take('[')) {
        const index = choice();
        need(']');
        value = memberOf(value, typeof index === 'number' ? index : String(index));
      } else return value;
    }
  }

  function call(): unknown {
    need('.');
    const name = tokens[at]?.text ?? '';
    at += 1;
    const apply = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
    if (apply === undefined) throw new UnknownExpression(expression);
    const given: number[] = [];
    need('(');
    if (!take(')')) {
      do given.push(Number(choice()));
      while (take(','));
      need(')');
    }
    return apply(...given);
  }

  function unary(): unknown {
    if (take('-')) return -Number(unary());
    if (take('!')) return !isTrue(unary());
    return primary();
  }

  function binary(level: number): unknown {
    const operators = OPERATORS[level];
    if (operators === undefined) return unary();
    let left = binary(level + 1);
    for (;;) {
      const sign = tokens[at];
      const operate =
        sign?.kind === 'sign' && Object.hasOwn(operators, sign.text) ? operators[sign.text] : undefined;
      if (operate === undefined) return left;
      at += 1;
      left = operate(left, binary(level + 1));
    }
  }

  function choice(): unknown {
    const condition = binary(0);
    if (!take('?')) return condition;
    const then = choice();
    need(':');
    const otherwise = choice();
    return isTrue(condition) ? then : otherwise;
  }

  const value = choice();
  if (at < tokens.length) throw new UnknownExpression(expression);
  return value;
}

/** Whether APL takes a value for true. */
export { isTrue };
