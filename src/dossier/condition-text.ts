// The language in which a person writes a condition, and in which one is printed:
//
//   ONLYIF withdraw(by(Ukraine), territory.four-oblasts, amount = 4 regions) AND NOT join(by(Ukraine), "NATO")
//
//   condition := HEAD expr
//   expr      := and ("OR" and)*        and := unary ("AND" unary)*        unary := "NOT" unary | atom
//   atom      := "(" expr ")" | GAP "(" text ")" | name "(" [arg ("," arg)*] ")" | name cmp value [unit] | name
//   arg       := "by" "(" name ")" | expr
//
// A name with blanks or brackets stands in quotation marks; GAP is UNNAMED, ELSEWHERE or UNCLEAR.
import { type ConditionHead, conditionHeadSchema } from './condition-head.js'
import { type Comparator, type ConditionExpr, type ConditionReading, DEEPEST } from './condition-reading.js'

const GAPS = { unnamed: 'UNNAMED', elsewhere: 'ELSEWHERE', unclear: 'UNCLEAR' } as const
const RESERVED: ReadonlySet<string> = new Set(['AND', 'OR', 'NOT', 'IN', 'by', ...Object.values(GAPS)])
const PLAIN_NAME = /^[\p{L}_%][\p{L}\p{N}_.%-]*$/u

const quoted = (text: string): string => `"${text.replace(/["\\]/g, (char) => `\\${char}`)}"`
const nameText = (name: string): string => (PLAIN_NAME.test(name) && !RESERVED.has(name) ? name : quoted(name))

const BINDS: Readonly<Record<string, number>> = { or: 1, and: 2, not: 3 }
const inside = (expr: ConditionExpr, binds: number): string => {
  const text = exprText(expr)
  return (BINDS[expr.op] ?? 9) <= binds ? `(${text})` : text
}

const exprText = (expr: ConditionExpr): string => {
  switch (expr.op) {
    case 'or':
    case 'and':
      return expr.parts.map((part) => inside(part, BINDS[expr.op] as number)).join(expr.op === 'or' ? ' OR ' : ' AND ')
    case 'not':
      return `NOT ${inside(expr.part, 2)}`
    case 'atom': {
      const who = expr.who === null ? [] : [`by(${nameText(expr.who)})`]
      return `${nameText(expr.predicate)}(${[...who, ...expr.about.map(exprText)].join(', ')})`
    }
    case 'thing':
      return nameText(expr.name)
    case 'quantity': {
      const value = typeof expr.value === 'number' ? String(expr.value) : nameText(expr.value)
      return `${nameText(expr.name)} ${expr.comparator} ${value}${expr.unit === null ? '' : ` ${nameText(expr.unit)}`}`
    }
    case 'gap':
      return `${GAPS[expr.reason]}(${quoted(expr.quote)})`
  }
}

export const printCondition = ({ head, expr }: ConditionReading): string => `${head} ${exprText(expr)}`

type Kind = 'name' | 'quoted' | 'number' | 'sign'
interface Lexeme {
  readonly kind: Kind
  readonly text: string
  /** UTF-16 offset in what was written. */
  readonly at: number
}

const LEXEME =
  /\s+|"((?:[^"\\]|\\["\\])*)"|(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)|([\p{L}_%][\p{L}\p{N}_.%-]*)|(!=|<=|>=|[=<>(),])/uy

class NotUnderstood extends Error {
  constructor(
    readonly at: number,
    message: string,
  ) {
    super(message)
  }
}

const lexemes = (text: string): readonly Lexeme[] => {
  const found: Lexeme[] = []
  let at = 0
  while (at < text.length) {
    LEXEME.lastIndex = at
    const match = LEXEME.exec(text)
    if (!match) throw new NotUnderstood(at, `cannot read "${text.slice(at, at + 12)}"`)
    const [whole, inQuotes, number, name, sign] = match
    if (inQuotes !== undefined) found.push({ kind: 'quoted', text: inQuotes.replace(/\\(["\\])/g, '$1'), at })
    else if (number !== undefined) found.push({ kind: 'number', text: number, at })
    else if (name !== undefined) found.push({ kind: 'name', text: name, at })
    else if (sign !== undefined) found.push({ kind: 'sign', text: sign, at })
    at += whole.length
  }
  return found
}

const COMPARATORS: ReadonlySet<string> = new Set(['=', '!=', '<', '<=', '>', '>='])

const parser = (row: readonly Lexeme[], length: number) => {
  let next = 0
  const peek = (): Lexeme | undefined => row[next]
  const is = (kind: Kind, text: string): boolean => peek()?.kind === kind && peek()?.text === text
  const wrong = (expected: string): NotUnderstood => {
    const found = peek()
    return new NotUnderstood(
      found?.at ?? length,
      `expected ${expected}${found ? `, found "${found.text}"` : ' at the end'}`,
    )
  }
  const take = (kind: Kind, text: string): void => {
    if (!is(kind, text)) throw wrong(`"${text}"`)
    next++
  }
  const name = (expected: string): string => {
    const found = peek()
    if (!found || (found.kind !== 'quoted' && (found.kind !== 'name' || RESERVED.has(found.text))) || found.text === '')
      throw wrong(expected)
    next++
    return found.text
  }
  const joined = (
    op: 'or' | 'and',
    word: string,
    part: (depth: number) => ConditionExpr,
    depth: number,
  ): ConditionExpr => {
    const parts = [part(depth)]
    while (is('name', word)) {
      next++
      parts.push(part(depth))
    }
    return parts.length === 1 ? (parts[0] as ConditionExpr) : { op, parts }
  }
  const expr = (depth: number): ConditionExpr => {
    if (depth > DEEPEST) throw new NotUnderstood(peek()?.at ?? length, 'nested too deep')
    return joined('or', 'OR', (d) => joined('and', 'AND', unary, d), depth)
  }
  const unary = (depth: number): ConditionExpr => {
    if (!is('name', 'NOT')) return atom(depth)
    if (depth > DEEPEST) throw new NotUnderstood(peek()?.at ?? length, 'nested too deep')
    next++
    return { op: 'not', part: unary(depth + 1) }
  }
  const call = (predicate: string, depth: number): ConditionExpr => {
    take('sign', '(')
    let who: string | null = null
    const about: ConditionExpr[] = []
    while (!is('sign', ')')) {
      if (about.length > 0 || who !== null) take('sign', ',')
      if (is('name', 'by') && who === null && about.length === 0) {
        next++
        take('sign', '(')
        who = name('a name')
        take('sign', ')')
      } else about.push(expr(depth + 1))
    }
    next++
    return { op: 'atom', predicate, who, about, at: null }
  }
  const quantity = (of: string): ConditionExpr => {
    const comparator = (peek() as Lexeme).text as Comparator
    next++
    const found = peek()
    const value = found?.kind === 'number' ? Number(found.text) : name('a number or a name')
    if (typeof value === 'number') next++
    const unit = peek()
    const hasUnit = unit?.kind === 'quoted' || (unit?.kind === 'name' && !RESERVED.has(unit.text))
    return { op: 'quantity', name: of, comparator, value, unit: hasUnit ? name('a unit') : null, at: null }
  }
  const gap = (reason: keyof typeof GAPS): ConditionExpr => {
    next++
    take('sign', '(')
    const found = peek()
    if (found?.kind !== 'quoted') throw wrong('words in quotation marks')
    next++
    take('sign', ')')
    return { op: 'gap', reason, quote: found.text, at: null }
  }
  const atom = (depth: number): ConditionExpr => {
    if (is('sign', '(')) {
      next++
      const within = expr(depth + 1)
      take('sign', ')')
      return within
    }
    const reason = (Object.keys(GAPS) as (keyof typeof GAPS)[]).find((key) => is('name', GAPS[key]))
    if (reason) return gap(reason)
    const of = name('a name')
    if (is('sign', '(')) return call(of, depth)
    const sign = peek()
    if ((sign?.kind === 'sign' && COMPARATORS.has(sign.text)) || is('name', 'IN')) return quantity(of)
    return { op: 'thing', name: of, at: null }
  }
  const head = (): ConditionHead => {
    const found = conditionHeadSchema.safeParse(peek()?.kind === 'name' ? peek()?.text : null)
    if (!found.success) throw wrong(`one of ${conditionHeadSchema.options.join(', ')}`)
    next++
    return found.data
  }
  return (): ConditionReading => {
    const reading = { head: head(), expr: expr(0) }
    if (next < row.length) throw wrong('the end')
    return reading
  }
}

export type ParsedCondition =
  | { readonly ok: true; readonly reading: ConditionReading }
  | { readonly ok: false; readonly message: string /** UTF-16 offset. */; readonly at: number }

/** Reads what a person wrote; never throws on it. */
export const parseCondition = (text: string): ParsedCondition => {
  try {
    return { ok: true, reading: parser(lexemes(text), text.length)() }
  } catch (error) {
    if (error instanceof NotUnderstood) return { ok: false, message: error.message, at: error.at }
    throw error
  }
}
