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
    'so @ #, so too @ #, # @ so too, # @ too, # @ also, # @ likewise, # @ as well, # as well, # likewise, # too, as @ #, # @ of the same opinion, # @ of the same view, # @ of the same mind, # feel the same, # feels the same, # felt the same, # sees it the same way, # see it the same way',
  ),
  neither: rows("neither @ #, nor @ #, # @ not either, # @ n't either, # neither"),
  affirmed: rows('# @, # @ indeed'),
  opposed: rows(
    '# disagree, # disagrees, # disagreed, # see it differently, # sees it differently, # saw it differently, # think otherwise, # thinks otherwise, # thought otherwise, # beg to differ, # begs to differ',
  ),
  denied: rows("# @ not, # @ n't, # @ not so far, # @ so far not, # not, not so #"),
}
