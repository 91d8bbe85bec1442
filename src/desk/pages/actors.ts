// Everybody who said anything: parties first, then the others by how much they said.
import type { TakenStatement } from '../../provenance/index.js'
import type { Labels } from '../labels.js'
import type { Material } from '../material.js'
import type { ActorsView } from '../views.js'
import { actorHead } from './actor.js'
import { compare } from './stances.js'

export const actorsView = (material: Material, labels: Labels): ActorsView => {
  const own = new Map<string, Set<TakenStatement>>()
  for (const statement of material.statements)
    for (const name of [statement.actor, statement.party]) {
      if (name === null) continue
      const list = own.get(name)
      if (list) list.add(statement)
      else own.set(name, new Set([statement]))
    }
  return {
    version: 1,
    actors: [...own]
      .map(([id, said]) => actorHead({ id, own: [...said] }, material, labels))
      .sort(
        (a, b) =>
          Number(b.isParty) - Number(a.isParty) ||
          (a.isParty && b.isParty ? labels.rankOfParty(a.id) - labels.rankOfParty(b.id) : 0) ||
          b.statements - a.statements ||
          compare(a.id, b.id),
      ),
  }
}
