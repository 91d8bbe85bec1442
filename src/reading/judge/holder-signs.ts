// What the judge knows of the holder: whether it commits a party, how it was found, and whether the passage names others.
// Who it is by name is no sign: a party would be read by its habits.
import type { Setting } from '../assemble.js'
import type { Holder } from '../holders.js'
import { flag, part, type Tell } from '../signs.js'
import { kindOfRule } from './judge.js'

const COMMITS = part('commits')
const COMMITS_RULE = part('commits-rule')
const NAMES = part('names')
const NAMES_RULE = part('names-rule')
const SURE = part('sure')
const FILED = part('filed')
const KIND = part('holder-kind')
const DISTANCE = part('distance')

/** Whether the passage names a party other than the holder's own, that alone, or none. */
const partiesNamed = ({ candidate: { from, to }, mentions }: Setting, own: string | null): 'other' | 'own' | 'none' => {
  let named: 'own' | 'none' = 'none'
  for (const m of mentions) {
    if (m.from < from || m.to > to || m.party === null) continue
    if (m.party !== own) return 'other'
    named = 'own'
  }
  return named
}

/** How far before the sentence its mention stands, in UTF-16 units. */
const NEAR = 150
const FAR = 500
const distanceOf = (holder: Holder, begin: number): string => {
  const distance = begin - holder.end
  return distance < 0 ? 'in' : distance < NEAR ? 'near' : distance < FAR ? 'far' : 'away'
}

export const holderSigns = (setting: Setting, add: Tell): void => {
  const { sentence, candidate } = setting
  const holder = candidate.holders[0] ?? null
  const party = holder?.party ?? null
  const commits = flag(party !== null)
  const kindOf = part(kindOfRule(candidate.rule))
  add(COMMITS, commits)
  add(COMMITS_RULE, commits, kindOf)
  const named = part(partiesNamed(setting, party))
  add(NAMES, named)
  add(NAMES_RULE, named, kindOf, commits)
  if (holder === null) return
  add(SURE, flag(holder.sure))
  add(FILED, flag(holder.id !== null))
  add(KIND, part(holder.kind), commits)
  add(DISTANCE, part(distanceOf(holder, sentence.begin)))
}
