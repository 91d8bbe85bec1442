// Everybody who said anything: parties first, then the others by how much they said.
import type { Labels } from '../labels.js'
import { byVoice } from '../lookup.js'
import type { Material } from '../material.js'
import type { ActorsView } from '../views.js'
import { actorHead } from './actor.js'
import { compare } from './stances.js'

export const actorsView = (material: Material, labels: Labels): ActorsView => {
  return {
    version: 1,
    actors: [...byVoice(material.statements)]
      .map(([id, own]) => actorHead({ id, own }, material, labels))
      .sort(
        (a, b) =>
          Number(b.isParty) - Number(a.isParty) ||
          (a.isParty && b.isParty ? labels.rankOfParty(a.id) - labels.rankOfParty(b.id) : 0) ||
          b.statements - a.statements ||
          compare(a.id, b.id),
      ),
  }
}
