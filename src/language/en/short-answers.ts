import { wordList } from '../lexicon-row.js'
import { answerRows as rows, type ShortAnswerWords } from '../short-answer-words.js'

export const shortAnswers: ShortAnswerWords = {
  auxiliaries: wordList(
    'do, does, did, has, have, had, is, are, was, were, will, would, can, could, should, must, wo, ca, have, might',
  ),
  asking: wordList('ask, question, press'),
  whether: wordList('whether, if'),
  yes: wordList('yes, yeah, indeed'),
  no: wordList('no, nope, never'),
  not: wordList("not, n't, never"),
  fillers: wordList('however, though, yet, meanwhile, certainly, clearly, itself'),
  joining: wordList('and, but, while, whereas, though, although, yet'),
  same: rows(
    'so @ #, so too @ #, # @ so too, # @ too, # @ also, # @ likewise, # @ as well, # as well, # likewise, # too, as @ #',
  ),
  neither: rows("neither @ #, nor @ #, # @ not either, # @ n't either, # neither"),
  affirmed: rows('# @, # @ indeed'),
  denied: rows("# @ not, # @ n't, # @ not so far, # @ so far not, # not, not so #"),
}
