// The pages over the hand-coded articles, as plain as their types allow: what stands on them is tested on real dossiers.
import type { StanceCountsView, StanceView, StatementView } from '../../src/desk/index.js'
import type { Desk } from '../../src/server/index.js'
import { ISSUES, PARTIES } from './small-articles.js'

type Pages = Pick<
  Desk,
  | 'overview'
  | 'collisions'
  | 'actors'
  | 'actor'
  | 'actorChanges'
  | 'issues'
  | 'issue'
  | 'issueChanges'
  | 'timeline'
  | 'trace'
>

const labelOf = (list: readonly { readonly id: string; readonly label: string }[], id: string): string =>
  list.find((one) => one.id === id)?.label ?? id

const parties = PARTIES.map(({ id, label }) => ({ id, label }))

const issuesIn = (lang: string) =>
  ISSUES.map(({ id, group, en, de }) => ({ id, group, groupLabel: group, label: lang === 'de' ? de : en }))

const stanceOf = (one: StatementView, party: string, issue: string, lang: string): StanceView => ({
  kind: one.sign < 0 ? 'refuses' : 'demands',
  party,
  partyLabel: labelOf(parties, party),
  issue,
  issueLabel: labelOf(issuesIn(lang), issue),
  option: null,
  optionLabel: null,
  act: one.act,
  sign: one.sign,
  strength: one.strength,
  condition: one.condition,
  temporary: one.temporary,
  certainty: one.certainty,
  said: one.said,
  actor: one.actor,
  actorLabel: one.actor,
  utterances: 1,
  statements: [one.id],
  text: one.quote,
})

const countsOf = (stances: readonly StanceView[]): StanceCountsView => ({
  refuses: stances.filter(({ kind }) => kind === 'refuses').length,
  demands: stances.filter(({ kind }) => kind === 'demands').length,
  offers: 0,
  accepts: 0,
  threatens: 0,
  open: 0,
  conditional: stances.filter(({ condition }) => condition !== null).length,
  redlines: stances.filter(({ act }) => act === 'redline').length,
})

export const smallPages = (all: (lang: string) => readonly StatementView[]): Pages => {
  const stancesIn = (lang: string) =>
    all(lang).flatMap((one) =>
      one.party === null || one.issue === null ? [] : [stanceOf(one, one.party, one.issue, lang)],
    )
  const daysOf = (list: readonly { readonly said: string | null }[]) => {
    const days = list.flatMap(({ said }) => said ?? []).sort()
    return { first: days[0] ?? null, last: days.at(-1) ?? null }
  }
  const headOf = (id: string) => {
    const own = all('en').filter(({ actor, party }) => actor === id || party === id)
    const isParty = own.some(({ party }) => party === id)
    return {
      ...{ id, label: labelOf(parties, id), kind: null, isParty, speaksFor: [], statements: own.length },
      ...daysOf(own),
    }
  }
  const asked = { version: 1, trust: 'anonymous' } as const
  return {
    overview: ({ since, most, lang }) => {
      const none = { all: 0, items: [] }
      const told = stancesIn(lang).map(({ text, party, issue, said, statements }) => ({
        ...{ kind: 'new', text, party, issue, said },
        cites: statements,
      }))
      return {
        version: 1,
        since: since ?? '2031-04-02',
        takenIn: ['2031-04-02'],
        parties: parties.map((party) => {
          const own = stancesIn(lang).filter((one) => one.party === party.id)
          return { ...party, statements: own.length, stances: countsOf(own) }
        }),
        news: { all: told.length, items: told.slice(0, most), articles: 4, repeated: 0, uncommitted: 0, unread: 1 },
        ...{ changes: none, opposed: none, gaps: none, statements: all(lang), remarks: [] },
      }
    },
    collisions: () => ({
      version: 1,
      ...{ conflicts: [], lines: 0, acceptable: '1', packages: '1', complete: true, statements: [] },
    }),
    actors: () => ({
      version: 1,
      actors: [...new Set([...PARTIES.map(({ id }) => id), ...all('en').map(({ actor }) => actor)])].map(headOf),
    }),
    actor: (id, { asOf, knownOn, lang }) => {
      const head = headOf(id)
      if (head.statements === 0) return null
      const own = all(lang).filter(({ actor, party }) => actor === id || party === id)
      const stances = stancesIn(lang).filter(({ party, actor }) => party === id || actor === id)
      return {
        ...{ ...asked, asOf, knownOn, ...head, stances, counts: countsOf(stances), cited: own },
        ...{ aliases: [], note: null, offices: [], memberOf: [], members: [], voices: [], changes: [], allChanges: 0 },
        ...{ uncommitted: [], saidVia: [], reports: [], contacts: [], predictions: [], remarks: [], names: [] },
      }
    },
    actorChanges: (id, { page }) =>
      headOf(id).statements === 0 ? null : { version: 1, all: 0, page, changes: [], cited: [] },
    issues: ({ asOf, knownOn, lang }) => ({
      ...{ ...asked, asOf, knownOn, silent: [] },
      issues: issuesIn(lang).map((issue) => {
        const own = all(lang).filter((one) => one.issue === issue.id)
        return {
          ...{ ...issue, utterances: own.length, parties: 1, changes: 0, ...daysOf(own), rhythm: [own.length] },
          stands: { for: 0, against: 0, neither: 0 },
        }
      }),
    }),
    issue: (id, { asOf, knownOn, lang }) => {
      const issue = issuesIn(lang).find((one) => one.id === id)
      if (!issue) return null
      const own = all(lang).filter((one) => one.issue === id)
      return {
        ...{ ...asked, asOf, knownOn, ...issue, about: null, exclusive: false, options: [], parties, cells: [] },
        ...{
          stances: stancesIn(lang).filter((one) => one.issue === id),
          changes: [],
          allChanges: 0,
          splits: [],
          proposals: [],
        },
        ...{ rules: [], cited: own },
      }
    },
    issueChanges: (id, { page }) =>
      ISSUES.some((one) => one.id === id) ? { version: 1, all: 0, page, changes: [], cited: [] } : null,
    timeline: (issue, { asOf, knownOn, lang }) => ({
      ...{ version: 1, asOf, knownOn, issue, issueLabel: labelOf(issuesIn(lang), issue) },
      utterances: stancesIn(lang)
        .filter((one) => one.issue === issue)
        .map(({ kind: _, issue: _issue, issueLabel: _label, text: _text, utterances: _n, ...one }) => ({
          ...one,
          ...{ ownWords: true, changes: [] },
        })),
    }),
    trace: ({ statement: asked, lang }) => {
      const statement = all(lang).find(({ id }) => id === asked)
      if (!statement) {
        const message = 'the dossier holds no statement of that id'
        return { ok: false, complaints: [{ code: 'unknown-statement', message, place: asked, line: null }] }
      }
      const hop = {
        actor: statement.actor,
        label: statement.actor,
        role: 'holder',
        mode: 'quoted',
        known: true,
      } as const
      return {
        ok: true,
        view: {
          ...{ version: 1, statement, elsewhere: [], copies: [], complaints: [] },
          chain: { partyLabel: null, hops: [hop], depth: 1, weakest: 'quoted', unknownModes: 0, ownWords: true },
          utterance: { statements: [statement.id], articles: 1 },
        },
      }
    },
  }
}
