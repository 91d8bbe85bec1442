import { type IdleFrames, idleRows } from '../idle-frames.js'
import { wordList } from '../lexicon-row.js'

export const idle: IdleFrames = {
  objects: idleRows(`
    reject, dismiss, rebuff, refute, rebut, deny, dispute, repudiate, question, condemn, denounce, slam, blast : allegation, accusation, report, rumor, rumour, criticism, critique, insinuation, speculation, assertion, characterisation, characterization, innuendo, smear
    offer, extend, give : condolence, congratulation, prayer, thought, sympathy, assessment, evaluation, review, opinion, explanation, detail, glimpse, insight, view, clue, tribute, greeting, thanks, praise, analysis, comment, glimmer
    accept : resignation, nomination, donation, bribe, condolence, congratulation, plea, credentials
    ask, beg, plead, appeal, call : comment, forgiveness, patience, photo, autograph, witness
    agree : remark, comment, assessment, view, opinion, notion, premise, characterization, characterisation, critic, sentiment, diagnosis, analysis
    wish : luck, success, recovery
    claim, demand, cost : life, lives, victim, casualty, death
    refuse, decline : comment, answer, interview
    warn : danger, risk, famine, catastrophe, disaster, crisis, chaos, collapse, shortage, spillover, hunger, flood, storm, recession, epidemic, pandemic
  `),
  infinitives: idleRows(`
    refuse, decline : say, comment, answer, elaborate, confirm, disclose, reveal, specify, identify, explain, speculate, testify
    seek, try : calm, explain, distinguish, reassure, defend
    ask, demand, want : know
  `),
  claiming: wordList(
    'agree, suggest, insist, assure, reassure, maintain, concede, acknowledge, accept, recognize, recognise, warn, argue, hint, signal, imply, protest',
  ),
  asserting: wordList("is, are, was, were, has, have, had, 's, 're, isn't, aren't, wasn't, weren't, hasn't, hadn't"),
  pastAsserts: true,
  singularAsserts: true,
  naming: wordList('call, consider'),
  backgroundMarks: wordList('because, since, as, when, after, before, while'),
  perfect: wordList('have'),
  pastPassive: wordList('was, were, been'),
}
