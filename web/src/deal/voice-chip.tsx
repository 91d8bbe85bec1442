import { useWords } from '../words/index.js'
import { useNames } from './deal-context.js'
import type { OptionAnswer } from './solver.js'

type Voice = Pick<OptionAnswer['answers'][number], 'party' | 'answer' | 'why' | 'hard'>

const GLYPHS = { yes: '✓', no: '✕', open: '~' } as const

/** Yes, no or open, by colour, by sign and in words; a red line has the heavy edge it has everywhere. */
export const VoiceChip = ({ voice }: { readonly voice: Voice }) => {
  const { words } = useWords()
  const { party } = useNames()
  const { answers } = words.deal
  const said =
    voice.answer === 'yes'
      ? answers.yes
      : voice.answer === 'no'
        ? voice.why === 'rule'
          ? answers.rule
          : voice.hard
            ? answers.hard
            : answers.no
        : voice.why === 'said' || voice.why === 'rule'
          ? answers.open
          : answers[voice.why]
  const side = voice.answer === 'yes' ? 'for s2' : voice.answer === 'no' ? 'against s2' : ''
  const who = party(voice.party)
  return (
    // One element each: a large dossier shows a thousand of them.
    <span
      role="img"
      aria-label={`${who}: ${said}.`}
      className={`voice cell ${side} ${voice.hard ? 'redline' : ''}`}
      title={words.deal.picker.who(who, said)}
    >
      {`${GLYPHS[voice.answer]} ${who}`}
    </span>
  )
}
