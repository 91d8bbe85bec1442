import { wordList } from '../lexicon-row.js'
import { answerRows as rows, type ShortAnswerWords } from '../short-answer-words.js'

export const shortAnswers: ShortAnswerWords = {
  auxiliaries: wordList(
    'tat, taten, tut, tun, will, wollen, wollte, wollten, hat, haben, hatte, hatten, ist, sind, war',
  ),
  asking: wordList('fragen, befragen, frage'),
  whether: wordList('ob'),
  yes: wordList('ja, jawohl'),
  no: wordList('nein'),
  not: wordList('nicht'),
  fillers: wordList('jedoch, hingegen, dagegen, allerdings, bislang, bisher, aber'),
  joining: wordList('und, aber, doch, während'),
  same: rows(
    '# auch, # ebenso, # ebenfalls, # gleichfalls, auch #, ebenso #, so auch #, das @ auch #, # @ das auch, # @ derselben meinung, # @ der gleichen meinung, # @ derselben ansicht, # sieht das genauso, # sehen das genauso, # sah das genauso, # sieht das ebenso, # sehen das ebenso',
  ),
  neither: rows('# auch nicht, auch # nicht, # ebenfalls nicht, # ebenso wenig, ebenso wenig #, # ebensowenig'),
  affirmed: rows('# schon, # hingegen schon, # @ es, # wohl'),
  opposed: rows(
    '# sieht das anders, # sehen das anders, # sah das anders, # sahen das anders, # sieht es anders, # @ anderer meinung, # @ anderer ansicht',
  ),
  denied: rows('# nicht, # @ das nicht, nicht so #, nicht aber #, anders #'),
}
