// Which statements of a dossier are reports of one utterance, across articles and languages: product.md §5, domain.md 2.5.
// Nothing is translated: what joins two languages are the ids of the casebook, amounts, and days.
import { type Atom, atomsOf } from './atoms.js'
import { type Link, type LinkOptions, linksOf } from './links.js'
import { amountsDiffer } from './quantities.js'
import { byWeight } from './rank.js'
import type { TakenStatement } from './taken-statement.js'
import { type Told, type ToldOptions, toldOf } from './told.js'

/** Reports of one utterance, the one that tells it best first. */
export type Cluster = readonly [TakenStatement, ...TakenStatement[]]

/**
 * Every statement once, alone if need be; clusters by their first statement's id. The result depends on nothing but the
 * statements: links are taken strongest first, ties by ids. A statement on another issue changes no cluster, unless the
 * casebook calls one of the two issues the wider name of the other.
 */
export const sameUtterances = (statements: readonly TakenStatement[], options: ToldOptions): readonly Cluster[] => {
  // By holder and then by issue: joining the two to one key would cost more than all the rest.
  const groups = new Map<string, Map<string, Told[]>>()
  const seen = new Set<string>()
  for (const statement of statements) {
    if (seen.has(statement.id)) continue
    seen.add(statement.id)
    const told = toldOf(statement, options)
    let his = groups.get(told.holder)
    if (!his) groups.set(told.holder, (his = new Map()))
    const group = his.get(told.root)
    if (group) group.push(told)
    else his.set(told.root, [told])
  }
  const out: Cluster[] = []
  for (const his of groups.values())
    for (const members of [...his.values()].flatMap((group) => joined(group, options.relays))) {
      const sorted = members.map(({ statement }) => statement).sort(byWeight)
      out.push(sorted as readonly TakenStatement[] as Cluster)
    }
  return out.sort((a, b) => (a[0].id < b[0].id ? -1 : 1))
}

/** What a growing cluster holds, to see what must not come in. */
interface Held {
  readonly atoms: number[]
  readonly options: Map<string, string>
  readonly amounts: Set<string>
  readonly days: Set<string>
}

const heldOf = (atom: Atom, index: number): Held => ({
  atoms: [index],
  options: new Map(atom.option === null ? [] : [[atom.issue, atom.option]]),
  amounts: new Set(atom.amounts === '' ? [] : [atom.amounts]),
  days: new Set(atom.days),
})

/** The smaller goes into the larger, so that a cluster of many is not copied for each of them. */
const takeIn = (large: Held, small: Held): void => {
  for (const index of small.atoms) large.atoms.push(index)
  for (const [issue, option] of small.options) large.options.set(issue, option)
  for (const amount of small.amounts) large.amounts.add(amount)
  for (const day of small.days) large.days.add(day)
}

const mayJoin = (a: Held, b: Held, { kind }: Link): boolean => {
  if (kind === 'verbatim') return true
  for (const [issue, option] of a.options) if ((b.options.get(issue) ?? option) !== option) return false
  const differ = [...a.amounts].some((x) => [...b.amounts].some((y) => amountsDiffer(x, y)))
  return !differ || new Set([...a.days, ...b.days]).size === 1
}

const membersOf = ({ members }: Atom): readonly Told[] => members

const joined = (group: readonly Told[], relays: LinkOptions): readonly (readonly Told[])[] => {
  if (group.length === 1) return [group]
  // In the order of their ids, so that nothing below depends on the order of input.
  const atoms = [...atomsOf(group)].sort((a, b) => (a.key < b.key ? -1 : 1))
  const links = [...linksOf(atoms, relays)]
  if (links.length === 0) return atoms.map(membersOf)
  links.sort(
    (x, y) => y.score - x.score || Math.min(x.a, x.b) - Math.min(y.a, y.b) || Math.max(x.a, x.b) - Math.max(y.a, y.b),
  )
  const held = new Map<number, Held>()
  const home = atoms.map((_, index) => index)
  const at = (index: number): Held => {
    let one = held.get(index)
    if (!one) held.set(index, (one = heldOf(atoms[index] as Atom, index)))
    return one
  }
  const join = (link: Link): void => {
    const [a, b] = [home[link.a] as number, home[link.b] as number]
    if (a === b) return
    const [x, y] = [at(a), at(b)]
    if (!mayJoin(x, y, link)) return
    const [to, from] = x.atoms.length >= y.atoms.length ? [a, b] : [b, a]
    for (const index of at(from).atoms) home[index] = to
    takeIn(at(to), at(from))
    held.delete(from)
  }
  for (const link of links) if (link.kind !== 'month' && link.kind !== 'months') join(link)
  const torn = new Set<number>()
  for (const list of byMonthOnly(links)) {
    // A month with two utterances in it does not tell which one is meant; its own issue goes before a wider one.
    const best = list.filter(({ score }) => score === list[0].score)
    if (new Set(best.map(({ b }) => home[b])).size === 1) join(best[0] as Link)
    else torn.add(list[0].a)
  }
  for (const link of links) if (link.kind === 'months' && !torn.has(link.a) && !torn.has(link.b)) join(link)
  return atoms.flatMap((atom, index) => {
    if (home[index] !== index) return []
    const cluster = held.get(index)
    return [cluster ? cluster.atoms.flatMap((one) => membersOf(atoms[one] as Atom)) : atom.members]
  })
}

const byMonthOnly = (links: readonly Link[]): readonly (readonly [Link, ...Link[]])[] => {
  const byAtom = new Map<number, [Link, ...Link[]]>()
  for (const link of links) {
    if (link.kind !== 'month') continue
    const list = byAtom.get(link.a)
    if (list) list.push(link)
    else byAtom.set(link.a, [link])
  }
  return [...byAtom.values()]
}
