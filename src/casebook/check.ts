// Files given as text → a checked casebook, or every complaint at once. Pure, so that a browser can check what is being edited.
import { type Complaint, complaint } from '../dossier/index.js'
import { checkIssues } from './check-issues.js'
import { checkNames } from './check-names.js'
import { checkOffices } from './check-offices.js'
import type { LeverageEntry } from './leverage-schema.js'
import { type CasebookFile, type CasebookParts, type Placed, readFiles } from './read-files.js'
import type { Casebook, Literal } from './schema.js'
import type { Path } from './yaml-file.js'

export type CheckedCasebook =
  | { readonly ok: true; readonly casebook: Casebook }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

interface Named {
  readonly id: string
}

export const duplicateIds = (list: readonly Placed<Named>[]): readonly Complaint[] => {
  const first = new Map<string, Placed<Named>>()
  return list.flatMap((entry) => {
    const { id } = entry.value
    const other = first.get(id)
    if (!other) {
      first.set(id, entry)
      return []
    }
    const where = `${other.place}:${other.lineOf(['id'])}`
    return [complaint('duplicate-id', `"${id}" already stands in ${where}`, entry.place, entry.lineOf(['id']))]
  })
}

/** What the base holds, where it is not redefined; its places are only shown in messages about rivals. */
export const taken = <T extends Named>(
  base: readonly T[],
  own: readonly Placed<T>[],
  place: string,
): readonly Placed<T>[] => {
  const ids = new Set(own.map((entry) => entry.value.id))
  return base.filter((value) => !ids.has(value.id)).map((value) => ({ value, place, lineOf: () => 1 }))
}

const leadsBack = (next: ReadonlyMap<string, string | null>, start: string): boolean => {
  const met = new Set<string>()
  for (let at = next.get(start) ?? null; at !== null && !met.has(at); at = next.get(at) ?? null) {
    if (at === start) return true
    met.add(at)
  }
  return false
}

export const referenceComplaints = (parts: CasebookParts, actorIds: ReadonlySet<string>): readonly Complaint[] => {
  const complaints: Complaint[] = []
  const options = new Map(
    parts.issues.map(({ value }) => [value.id, new Set(value.options.map((option) => option.id))]),
  )
  const proposals = new Set(parts.proposals.map(({ value }) => value.id))
  const say = (entry: Placed<unknown>, path: Path, code: string, message: string) =>
    complaints.push(complaint(code, message, entry.place, entry.lineOf(path)))
  const actor = (entry: Placed<unknown>, id: string | null, path: Path) => {
    if (id !== null && !actorIds.has(id)) say(entry, path, 'unknown-actor', `no actor has the id "${id}"`)
  }
  const option = (
    entry: Placed<unknown>,
    issue: string,
    ids: readonly string[],
    issuePath: Path,
    optionPath: (i: number) => Path,
  ) => {
    const known = options.get(issue)
    if (!known) say(entry, issuePath, 'unknown-issue', `no issue has the id "${issue}"`)
    else
      ids.forEach((id, i) => {
        if (!known.has(id)) say(entry, optionPath(i), 'unknown-option', `${issue} has no option "${id}"`)
      })
  }
  const literals = (entry: Placed<unknown>, list: readonly Literal[], key: string) =>
    list.forEach((literal, i) => {
      option(entry, literal.issue, literal.in, [key, i, 'issue'], (j) => [key, i, 'in', j])
    })

  if (parts.head) {
    const head = parts.head
    head.value.parties.forEach((id, i) => {
      actor(head, id, ['parties', i])
    })
    head.value.sides.forEach((side, i) => {
      side.forEach((id, k) => {
        actor(head, id, ['sides', i, k])
      })
    })
    const sided = new Set<string>()
    head.value.camps.forEach((camp, i) => {
      camp.forEach((id, j) => {
        actor(head, id, ['camps', i, j])
        if (sided.has(id)) say(head, ['camps', i, j], 'in-two-camps', `"${id}" stands in two camps, or twice in one`)
        sided.add(id)
      })
    })
  }
  for (const entry of parts.actors) {
    actor(entry, entry.value.commits, ['commits'])
    actor(entry, entry.value.seatOf, ['seatOf'])
    entry.value.memberOf.forEach((id, i) => {
      actor(entry, id, ['memberOf', i])
    })
  }
  const widerOf = new Map(parts.issues.map(({ value }) => [value.id, value.wider]))
  for (const entry of parts.issues) {
    const { id, wider } = entry.value
    if (wider === null) continue
    if (!widerOf.has(wider)) say(entry, ['wider'], 'unknown-issue', `no issue has the id "${wider}"`)
    else if (leadsBack(widerOf, id))
      say(entry, ['wider'], 'circle', `"${id}" is wider than itself: one of the issues above it names it again`)
  }
  for (const entry of parts.rules) {
    literals(entry, entry.value.when, 'when')
    literals(entry, entry.value.then, 'then')
  }
  for (const entry of parts.proposals) {
    entry.value.owner.forEach((id, i) => {
      actor(entry, id, ['owner', i])
    })
    entry.value.derivedFrom.forEach((id, i) => {
      if (!proposals.has(id)) say(entry, ['derivedFrom', i], 'unknown-proposal', `no proposal has the id "${id}"`)
    })
    entry.value.elements.forEach((element, i) => {
      const at = ['elements', i]
      option(entry, element.issue, [element.option], [...at, 'issue'], () => [...at, 'option'])
      actor(entry, element.who, [...at, 'who'])
    })
  }
  for (const entry of parts.mechanisms) {
    for (const key of ['guarantor', 'consentNeeded'] as const)
      entry.value[key].forEach((id, i) => {
        actor(entry, id, [key, i])
      })
    entry.value.issues.forEach((id, i) => {
      if (!options.has(id)) say(entry, ['issues', i], 'unknown-issue', `no issue has the id "${id}"`)
    })
  }
  for (const entry of parts.leverage) for (const [path, id] of namedIn(entry.value)) actor(entry, id, path)
  return complaints
}

/** Every actor an offer, a threat or a tripwire names, with where. */
const namedIn = (entry: LeverageEntry): readonly (readonly [Path, string])[] => {
  const listed = (key: string, ids: readonly string[]) => ids.map((id, i): readonly [Path, string] => [[key, i], id])
  if (entry.kind === 'tripwire')
    return [...listed('owner', entry.owner), ...listed('actor', entry.actor), ...listed('responder', entry.responder)]
  const doers = (['offer', 'threat'] as const).flatMap((key) =>
    (['condition', 'consequence'] as const).flatMap((part): readonly (readonly [Path, string])[] => {
      const who = entry[key]?.[part].who ?? null
      return who === null ? [] : [[[key, part, 'who'], who]]
    }),
  )
  return [
    ...listed('owner', entry.owner),
    ...listed('speaker', entry.speaker),
    ...listed('addressee', entry.addressee),
    ...doers,
  ]
}

const titleComplaints = (parts: CasebookParts): readonly Complaint[] =>
  parts.offices.flatMap((entry) =>
    (parts.head?.value.languages ?? [])
      .filter((language) => (entry.value.titles[language] ?? []).length === 0)
      .map((language) =>
        complaint(
          'missing-language',
          `${entry.value.id} has no title in "${language}"`,
          entry.place,
          entry.lineOf(['titles']),
        ),
      ),
  )

/** The group of an issue is what stands before the first dot of its id. */
const groupComplaints = ({ head, issues }: CasebookParts): readonly Complaint[] => {
  if (!head) return []
  const used = new Set(issues.map(({ value }) => value.id.split('.')[0]))
  const say = (group: string, code: string, message: string) =>
    complaint(code, message, head.place, head.lineOf(['groups', group]))
  return Object.entries(head.value.groups).flatMap(([group, names]) => [
    ...(used.has(group) ? [] : [say(group, 'unknown-group', `no issue has an id that begins with "${group}."`)]),
    ...head.value.languages
      .filter((language) => !(language in names))
      .map((language) => say(group, 'missing-language', `group "${group}" has no name in "${language}"`)),
  ])
}

export const byLine = (a: Complaint, b: Complaint): number =>
  a.place < b.place ? -1 : a.place > b.place ? 1 : (a.line ?? 0) - (b.line ?? 0)

/** `base` is the casebook the head extends; without it, a head that extends another is complained about. */
export const checkCasebook = (files: readonly CasebookFile[], base?: Casebook): CheckedCasebook => {
  const parts = readFiles(files)
  const head = parts.head?.value
  const wanted = head?.extends ?? null
  const resolved = wanted !== null && base?.head.id === wanted ? base : null
  const complaints: Complaint[] = [...parts.complaints]
  if (wanted !== null && resolved === null && parts.head)
    complaints.push(
      complaint(
        'unknown-casebook',
        `there is no casebook "${wanted}" to extend`,
        parts.head.place,
        parts.head.lineOf(['extends']),
      ),
    )

  const inherited = taken(resolved?.actors ?? [], parts.actors, `${wanted}`)
  const actors = [...inherited, ...parts.actors]
  const offices = [...taken(resolved?.offices ?? [], parts.offices, `${wanted}`), ...parts.offices].map(
    ({ value }) => value,
  )
  complaints.push(
    ...[
      parts.actors,
      parts.offices,
      parts.issues,
      parts.rules,
      parts.proposals,
      parts.mechanisms,
      parts.leverage,
    ].flatMap(duplicateIds),
    ...checkIssues(parts.issues, head?.languages ?? null),
    ...titleComplaints(parts),
    ...groupComplaints(parts),
  )
  // Half the names are missing while the base or a file cannot be read; complaints about them would only be noise.
  const whole = (wanted === null || resolved !== null) && !parts.complaints.some(({ code }) => code === 'yaml-syntax')
  if (whole)
    complaints.push(
      ...checkNames(actors),
      ...checkOffices(actors, offices),
      ...referenceComplaints(parts, new Set(actors.map(({ value }) => value.id))),
    )
  if (complaints.length > 0 || !head) return { ok: false, complaints: complaints.toSorted(byLine) }
  const values = <T>(list: readonly Placed<T>[]): readonly T[] => list.map(({ value }) => value)
  return {
    ok: true,
    casebook: {
      head,
      actors: values(actors),
      offices,
      issues: values(parts.issues),
      rules: values(parts.rules),
      proposals: values(parts.proposals),
      mechanisms: values(parts.mechanisms),
      leverage: values(parts.leverage),
    },
  }
}
