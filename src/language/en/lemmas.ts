// English lemmas put right: the analyser guesses rare forms by their ending ("floated" → "floate", "ruled" → "rul") and leaves
// strong forms it never saw ("froze"). A guess gives way to a base form that the grammar allows and our word lists know.
import { whenAsked } from '../when-asked.js'
import { stanceVerbs } from './stance-verbs.js'
import { wordClasses } from './word-classes.js'

/** Base form and further forms that no ending gives away. */
const STRONG = `
arise arose arisen; awake awoke awoken; bear borne; beat beaten; become became; begin began begun; bend bent; bid bade bidden
bite bit bitten; bleed bled; blow blew blown; break broke broken; breed bred; bring brought; build built; burn burnt
buy bought; catch caught; choose chose chosen; cling clung; come came; creep crept; deal dealt; dig dug; do did done does
draw drew drawn; dream dreamt; drink drank drunk; drive drove driven; eat ate eaten; fall fallen; feed fed; feel felt
fight fought; flee fled; fling flung; fly flew flown; forbid forbade forbidden; foresee foresaw foreseen; forget forgot forgotten
forgive forgave forgiven; forgo forwent forgone; forswear forswore forsworn; freeze froze frozen; get got gotten; give gave given
go went gone goes; grow grew grown; hang hung; have had has; hear heard; hide hid hidden; hold held; keep kept; kneel knelt
know knew known; lay laid; lead led; leap leapt; lend lent; lie lain; light lit; lose lost; make made; mean meant; meet met
mislead misled; mistake mistook mistaken; outdo outdid outdone; overcome overcame; overrun overran; oversee oversaw overseen
overtake overtook overtaken; overthrow overthrew overthrown; pay paid; prove proven; rebuild rebuilt; repay repaid
retake retook retaken; rethink rethought; ride rode ridden; ring rang rung; rise risen; run ran; say said; see seen; seek sought
sell sold; send sent; shake shook shaken; shine shone; shoot shot; show shown; shrink shrank shrunk; sing sang sung; sink sank sunk
sit sat; slay slew slain; sleep slept; slide slid; speak spoken; speed sped; spend spent; spin spun; spring sprang sprung
stand stood; steal stole stolen; stick stuck; sting stung; stride strode; strike struck stricken; strive strove striven
swear swore sworn; sweep swept; swell swollen; swim swam swum; swing swung; take took taken; teach taught; tear tore torn
tell told; think thought; throw threw thrown; undergo underwent undergone; understand understood
undertake undertook undertaken; underwrite underwrote underwritten; undo undid undone; unfreeze unfroze unfrozen; uphold upheld
wake woke woken; wear wore worn; weave wove woven; weep wept; win won; withdraw withdrew withdrawn; withhold withheld
withstand withstood; wring wrung; write wrote written`

const strong: ReadonlyMap<string, string> = new Map(
  STRONG.split(/[;\n]/).flatMap((entry) => {
    const [base = '', ...forms] = entry.trim().split(/\s+/)
    return forms.map((form) => [form, base] as const)
  }),
)

type Part = 'v' | 'n'

const verbsOfStances = whenAsked((): ReadonlySet<string> => new Set(stanceVerbs().map(({ lemma }) => lemma)))

const isKnown = (word: string, part: Part): boolean =>
  (part === 'v' && verbsOfStances().has(word)) ||
  (wordClasses().get(word) ?? []).some((name) => name.startsWith(`${part}-`))

const undoubled = (stem: string): readonly string[] =>
  stem.length > 3 && stem.at(-1) === stem.at(-2) ? [stem, stem.slice(0, -1)] : [stem]

/** Base forms a regular ending allows, likeliest first. */
const basesOf = (form: string, part: Part): readonly string[] => {
  const cut = (ending: string): string => form.slice(0, -ending.length)
  if (part === 'v') {
    if (form.endsWith('ied')) return [`${cut('ied')}y`, cut('d')]
    if (form.endsWith('ed')) return [cut('d'), ...undoubled(cut('ed'))]
    if (form.endsWith('ing')) return [`${cut('ing')}e`, ...undoubled(cut('ing'))]
  }
  if (form.endsWith('ies')) return [`${cut('ies')}y`, cut('s')]
  if (part === 'n' && form.endsWith('ves')) return [cut('s'), `${cut('ves')}f`, `${cut('ves')}fe`]
  if (form.endsWith('es')) return [cut('s'), cut('es')]
  return form.endsWith('s') && !form.endsWith('ss') ? [cut('s')] : []
}

/** `form` lower-case and folded; `guess` is the analyser's. */
export const properLemma = (form: string, tag: string, guess: string): string => {
  const part: Part | null = tag === 'VERB' ? 'v' : tag === 'NOUN' ? 'n' : null
  if (part === null) return guess
  if (part === 'v' && strong.has(form)) return strong.get(form) as string
  const bases = basesOf(form, part)
  // "leaned" → "learn" is a word we know, yet no ending leads there.
  if (isKnown(guess, part) && (bases.length === 0 || bases.includes(guess) || guess === form)) return guess
  return bases.find((base) => isKnown(base, part)) ?? guess
}
