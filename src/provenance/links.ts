// Why two atoms may be one utterance, strongest first. Whether they are is decided in same-utterance.ts, which sees all of them.
import type { Atom } from './atoms.js'
import { amountsDiffer } from './quantities.js'
import { joinSameWords } from './same-words.js'
import type { TakenStatement } from './taken-statement.js'
import { pairsOf, WINDOW_DAYS } from './utterance.js'

/**
 * `verbatim`: the same words in another article, which no coding outweighs. `words`: nearly the same words. `near`: one issue and sign within the window, nothing against it. `wider`: one day stated by
 * both, one names the issue vaguely. `turned`: one person on one day, but the reports have opposite signs. `month`: one knows
 * only the month or year, and only one utterance lies in it. `months`: both do.
 */
export type LinkKind = 'verbatim' | 'words' | 'near' | 'wider' | 'turned' | 'month' | 'months'

export interface Link {
  readonly a: number
  readonly b: number
  readonly kind: LinkKind
  readonly score: number
}

const SCORE: Readonly<Record<LinkKind, number>> = {
  verbatim: 110,
  words: 100,
  near: 50,
  wider: 30,
  turned: 20,
  month: 10,
  months: 5,
}

export const optionsFit = (a: Atom, b: Atom): boolean =>
  a.issue !== b.issue || a.option === null || b.option === null || a.option === b.option

const FEW = 8

const shares = (a: readonly string[], b: readonly string[]): boolean => {
  if (a.length > FEW && b.length > FEW) {
    const all = new Set(b)
    return a.some((item) => all.has(item))
  }
  return a.some((item) => b.includes(item))
}

/** Another amount is a slip of the relay only where both state the same single day. */
export const amountsFit = (a: Atom, b: Atom): boolean =>
  !amountsDiffer(a.amounts, b.amounts) || (a.days.length === 1 && b.days.length === 1 && shares(a.days, b.days))

const isDated = ({ span, first }: Atom): boolean => span === '' && first !== Number.NEGATIVE_INFINITY

const near = (a: Atom, b: Atom): boolean => {
  if (a.first === Number.NEGATIVE_INFINITY || b.first === Number.NEGATIVE_INFINITY) return false
  return Math.max(a.last, b.last) - Math.min(a.first, b.first) <= WINDOW_DAYS
}

const byWords = (atoms: readonly Atom[]): readonly Link[] => {
  const out: Link[] = []
  const groups = new Map<string, { readonly statement: TakenStatement; readonly index: number }[]>()
  for (const [index, atom] of atoms.entries()) {
    const key = `${atom.sign}${atom.issue}`
    const group = groups.get(key) ?? []
    groups.set(key, group)
    for (const { statement } of atom.members) group.push({ statement, index })
  }
  for (const unsorted of groups.values()) {
    // Of equal texts each is linked to the first only: which one that is must not depend on the order of input.
    const told = unsorted.sort((a, b) => (a.statement.id < b.statement.id ? -1 : 1))
    const place = (i: number): number => told[i]?.index ?? 0
    joinSameWords(
      told.map(({ statement }) => pairsOf(statement)),
      (i, j) => place(i) === place(j),
      (i, j) => {
        const [a, b] = [place(i), place(j)]
        const [x, y] = [atoms[a] as Atom, atoms[b] as Atom]
        const verbatim = told[i]?.statement.quote === told[j]?.statement.quote
        const elsewhere = told[i]?.statement.article !== told[j]?.statement.article
        if (a === b) return
        if (verbatim && elsewhere) out.push({ a, b, kind: 'verbatim', score: SCORE.verbatim })
        else if (optionsFit(x, y) && amountsFit(x, y)) out.push({ a, b, kind: 'words', score: SCORE.words })
      },
    )
  }
  return out
}

/** Atoms by first day, so that only neighbours in time are compared. */
const byNearness = (atoms: readonly Atom[]): readonly Link[] => {
  const order = atoms.map((_, index) => index).filter((index) => isDated(atoms[index] as Atom))
  order.sort((i, j) => {
    const [x, y] = [atoms[i] as Atom, atoms[j] as Atom]
    return x.first === y.first ? 0 : x.first - y.first
  })
  const links: Link[] = []
  for (let i = 0; i < order.length; i++) {
    const a = order[i] as number
    const x = atoms[a] as Atom
    for (let j = i + 1; j < order.length; j++) {
      const b = order[j] as number
      const y = atoms[b] as Atom
      if (y.first - x.first > WINDOW_DAYS) break
      if (
        x.issue === '' ||
        x.issue !== y.issue ||
        x.sign !== y.sign ||
        !near(x, y) ||
        !optionsFit(x, y) ||
        !amountsFit(x, y)
      )
        continue
      const closeness =
        (shares(x.days, y.days) ? 10 : 0) +
        (x.option === y.option ? 5 : 0) +
        (x.amounts === y.amounts && x.amounts !== '' ? 5 : 0)
      links.push({ a, b, kind: 'near', score: SCORE.near + closeness })
    }
  }
  return unambiguous(atoms, links)
}

/** Who leaves the option or the amount open could mean each of several that differ: then nobody knows which. */
const unambiguous = (atoms: readonly Atom[], links: readonly Link[]): readonly Link[] => {
  const byAtom = new Map<number, Link[]>()
  for (const link of links)
    for (const end of [link.a, link.b]) {
      const list = byAtom.get(end)
      if (list) list.push(link)
      else byAtom.set(end, [link])
    }
  const torn = new Set<Link>()
  for (const [end, list] of byAtom) {
    if (list.length < 2) continue
    const best = Math.max(...list.map(({ score }) => score))
    const top = list.filter(({ score }) => score === best)
    const others = top.map(({ a, b }) => atoms[a === end ? b : a] as Atom)
    const [first] = others as [Atom, ...Atom[]]
    if (others.some((other) => !optionsFit(first, other) || !amountsFit(first, other)))
      for (const link of top) torn.add(link)
  }
  return links.filter((link) => !torn.has(link))
}

const actorOf = ({ members }: Atom): string | null => {
  const actor = members[0]?.statement.actor ?? null
  return members.every(({ statement }) => statement.actor === actor) ? actor : null
}

/** Links of atoms whose texts state one and the same day. */
const byDay = (atoms: readonly Atom[], widening: (issue: string) => readonly string[]): readonly Link[] => {
  const days = new Map<string, number[]>()
  for (const [index, atom] of atoms.entries())
    for (const day of atom.days) days.set(day, [...(days.get(day) ?? []), index])
  return [...days.values()].flatMap((list) => wider(atoms, list, widening))
}

const isWider = (a: string, b: string, widening: (issue: string) => readonly string[]): boolean =>
  a !== b && a !== '' && b !== '' && (widening(a).includes(b) || widening(b).includes(a))

/** A report that names both has told two things. */
const apart = (a: Atom, b: Atom): boolean => !shares(a.articles, b.articles)

const wider = (
  atoms: readonly Atom[],
  list: readonly number[],
  widening: (issue: string) => readonly string[],
): readonly Link[] =>
  pairs(list).flatMap(([a, b]) => {
    const [x, y] = [atoms[a] as Atom, atoms[b] as Atom]
    return x.sign === y.sign && apart(x, y) && amountsFit(x, y) && isWider(x.issue, y.issue, widening)
      ? [{ a, b, kind: 'wider' as const, score: SCORE.wider }]
      : []
  })

const NOT_HIS_WORDS: ReadonlySet<string> = new Set(['reported', 'rumour'])

/**
 * Reports with different signs, only where one person had one thing to say: one option in all words, no report that has
 * both, and no report by others of what he "really" wants. Yes and no must be stated for one day; a reservation and a yes
 * need only lie within the window, with no other day stated.
 */
const turned = (atoms: readonly Atom[], list: readonly number[]): readonly Link[] => {
  const own = list.filter((index) =>
    (atoms[index] as Atom).members.every(({ statement }) => !NOT_HIS_WORDS.has(statement.certainty)),
  )
  return pairs(own).flatMap(([a, b]) => {
    const [x, y] = [atoms[a] as Atom, atoms[b] as Atom]
    if (x.sign === y.sign || !apart(x, y) || !optionsFit(x, y)) return []
    const sameDay = shares(x.days, y.days)
    const noOther = x.days.length === 0 || y.days.length === 0
    if (!(sameDay || (x.sign * y.sign === 0 && noOther && near(x, y)))) return []
    const around = own.map((index) => atoms[index] as Atom).filter((other) => near(x, other) || near(y, other))
    const both = around.some(
      (other) =>
        (other.sign !== x.sign && shares(other.articles, x.articles)) ||
        (other.sign !== y.sign && shares(other.articles, y.articles)),
    )
    const one = around.every((other) => optionsFit(other, x) && optionsFit(other, y))
    return !both && (one || (x.option !== null && x.option === y.option))
      ? [{ a, b, kind: 'turned' as const, score: SCORE.turned + (sameDay ? 1 : 0) }]
      : []
  })
}

/** Dated atoms of one person on one issue, cut where the window surely ends, so that few are compared with each other. */
const byPerson = (atoms: readonly Atom[]): readonly Link[] => {
  const spoken = new Map<string, number[]>()
  for (const [index, atom] of atoms.entries()) {
    const actor = actorOf(atom)
    if (actor === null || atom.issue === '' || !isDated(atom)) continue
    const key = `${actor}\0${atom.issue}`
    const list = spoken.get(key)
    if (list) list.push(index)
    else spoken.set(key, [index])
  }
  return [...spoken.values()].flatMap((list) => {
    const rising = list.sort((i, j) => (atoms[i] as Atom).first - (atoms[j] as Atom).first)
    const runs: number[][] = []
    let last = Number.NEGATIVE_INFINITY
    for (const index of rising) {
      const atom = atoms[index] as Atom
      if (runs.length > 0 && atom.first - last <= WINDOW_DAYS) runs.at(-1)?.push(index)
      else runs.push([index])
      last = Math.max(last, atom.last)
    }
    return runs.flatMap((run) => turned(atoms, run))
  })
}

const pairs = (list: readonly number[]): readonly (readonly [number, number])[] =>
  list.flatMap((a, at) => list.slice(at + 1).map((b) => [a, b] as const))

export interface LinkOptions {
  readonly widening: (issue: string) => readonly string[]
  /** A state or organisation by its own name: who retells in its name means whoever spoke for it. */
  readonly isBody: (actor: string) => boolean
}

/** One person, or a retelling that names the state only, or unnamed sources of one body. */
const actorsFit = (retold: Atom, first: Atom, { isBody }: LinkOptions): boolean => {
  const x = actorOf(retold)
  const unnamed = [retold, first].every(({ members }) =>
    members.every(({ statement }) => statement.certainty === 'anonymous'),
  )
  return unnamed || (x !== null && (isBody(x) || first.members.some(({ statement }) => statement.actor === x)))
}

/** Candidates of atoms that know a month or year only; ambiguous ones are dropped by whoever joins, who knows the clusters. */
const byMonth = (atoms: readonly Atom[], options: LinkOptions): readonly Link[] => {
  const dated = atoms
    .map((_, index) => index)
    .filter((index) => isDated(atoms[index] as Atom))
    .sort((i, j) => (atoms[i] as Atom).first - (atoms[j] as Atom).first)
  return atoms.flatMap((atom, a) => {
    if (!isRetelling(atom)) return []
    let [low, high] = [0, dated.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((atoms[dated[middle] as number] as Atom).first < atom.first) low = middle + 1
      else high = middle
    }
    const links: Link[] = []
    for (let at = low; at < dated.length; at++) {
      const b = dated[at] as number
      const other = atoms[b] as Atom
      if (other.first > atom.last) break
      if (other.last > atom.last || !fits(atom, other, options)) continue
      links.push({ a, b, kind: 'month', score: SCORE.month + (other.issue === atom.issue ? 1 : 0) })
    }
    return links
  })
}

const isRetelling = ({ issue, span, members }: Atom): boolean =>
  issue !== '' && span !== '' && members.some(({ stated }) => stated)

const fits = (atom: Atom, other: Atom, options: LinkOptions): boolean =>
  other.sign === atom.sign &&
  optionsFit(atom, other) &&
  !amountsDiffer(atom.amounts, other.amounts) &&
  actorsFit(atom, other, options) &&
  (other.issue === atom.issue || (apart(atom, other) && isWider(atom.issue, other.issue, options.widening)))

/** Reports that know the same month and no more. */
const byMonths = (atoms: readonly Atom[], options: LinkOptions): readonly Link[] => {
  const months = new Map<string, number[]>()
  for (const [index, atom] of atoms.entries()) {
    if (!isRetelling(atom)) continue
    const key = `${atom.span}\0${atom.issue}`
    const list = months.get(key)
    if (list) list.push(index)
    else months.set(key, [index])
  }
  return [...months.values()].flatMap((list) =>
    pairs(list).flatMap(([a, b]) => {
      const [x, y] = [atoms[a] as Atom, atoms[b] as Atom]
      return fits(x, y, options) || fits(y, x, options) ? [{ a, b, kind: 'months' as const, score: SCORE.months }] : []
    }),
  )
}

export const linksOf = (atoms: readonly Atom[], options: LinkOptions): readonly Link[] =>
  atoms.length === 1
    ? []
    : [
        ...byWords(atoms),
        ...byNearness(atoms),
        ...byDay(atoms, options.widening),
        ...byPerson(atoms),
        ...byMonth(atoms, options),
        ...byMonths(atoms, options),
      ]
