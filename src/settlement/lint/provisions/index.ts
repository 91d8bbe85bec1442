// The 34 provisions that agreements are checked for, in their order. Sources: HH = Haysom and Hottinger; UN = DPPA guidance on
// mediation of ceasefires, 2022; PILPG = Ceasefire Drafter's Handbook, 2013; F = Fortna 2003; MS = Mattes and Savun 2009, 2010;
// CS = Clayton and Sticher 2021; WY = Werner and Yuen 2005; PA-X = columns of the PA-X data set.
import { backingProvisions } from './backing.js'
import { courseProvisions } from './course.js'
import { formProvisions } from './form.js'
import { peopleProvisions } from './people.js'
import type { Provision } from './provision.js'
import { silenceProvisions } from './silence.js'
import { watchingProvisions } from './watching.js'

export type { Both, Element, Provision, Severity, Signal } from './provision.js'

export const provisions: readonly Provision[] = [
  ...silenceProvisions,
  ...watchingProvisions,
  ...backingProvisions,
  ...courseProvisions,
  ...peopleProvisions,
  ...formProvisions,
].sort((a, b) => (a.id < b.id ? -1 : 1))
