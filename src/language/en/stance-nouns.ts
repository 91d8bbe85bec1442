// English nouns and adjectives that carry a stance of somebody: "Moscow's demand for …", "Kyiv is ready to …".
import { parseStanceRows, wordList } from '../lexicon-row.js'

export const stanceNouns = parseStanceRows(`
demand              demand + 3
condition           demand + 3
precondition        demand + 4
prerequisite        demand + 4
ultimatum           demand + 3
request             demand + 2
appeal              demand + 2
call                demand + 3 : for to
plea                demand + 2
insistence          demand + 3
requirement         demand + 3
claim               demand + 2 : to
goal                demand + 2
aim                 demand + 2
wish                demand + 2
desire              demand + 2
push                demand + 2 : for to
proposal            propose + 2
counterproposal     propose + 2
counter-proposal    propose + 2
plan                propose + 2
initiative          propose + 2
idea                propose + 2
suggestion          propose + 2
recommendation      propose + 2
draft               propose + 2
blueprint           propose + 2
roadmap             propose + 2
bid                 propose + 2 : to for
support             propose + 2 : for
backing             propose + 2 : for
offer               offer + 2
concession          offer + 2
willingness         offer + 2
readiness           offer + 2
renunciation        offer - 2
pledge              promise + 3
promise             promise + 3
assurance           promise + 3
guarantee           promise + 3
commitment          promise + 3
vow                 promise + 3
acceptance          accept + 2
approval            accept + 2
consent             accept + 2
agreement           accept + 2 : to on
endorsement         accept + 2
rejection           reject - 3
refusal             reject - 3
opposition          reject - 3 : to
objection           reject - 3
resistance          reject - 2 : to
veto                reject - 3
denial              reject - 2
reluctance          reject - 2
reservation         hedge 0 0
threat              threaten + 3 : to of
warning             threaten + 2 : that
invitation          call_talks + 2
overture            call_talks + 2
`)

export const stanceAdjectives = parseStanceRows(`
ready               offer + 2
willing             offer + 2
prepared            offer + 2 : to
determined          promise + 3 : to
committed           promise + 3 : to
open                open + 1 : to
possible            open + 1
conceivable         open + 1
opposed             reject - 3
unwilling           reject - 3
reluctant           reject - 2
against             reject - 3
unacceptable        reject - 3
intolerable         reject - 3
impossible          reject - 3
unthinkable         reject - 3
inconceivable       reject - 3
unrealistic         reject - 2
premature           reject - 2
unlikely            reject - 1
sceptical           reject - 1
skeptical           reject - 1
acceptable          accept + 2
non-negotiable      redline + 4
nonnegotiable       redline + 4
negotiable          redline + 4 : not
necessary           demand + 3
essential           demand + 4
indispensable       demand + 4
imperative          demand + 4
crucial             demand + 3
vital               demand + 3
overdue             demand + 3
keen                propose + 2 : on to
eager               propose + 2 : to
interested          propose + 2 : in
`)

/** Adjectives that judge a thing: the stance is the speaker's, not the subject's. */
export const speakerAdjectives = wordList(`
possible, conceivable, unacceptable, intolerable, impossible, unthinkable, inconceivable, unrealistic
premature, unlikely, acceptable, non-negotiable, nonnegotiable, negotiable, necessary, essential
indispensable, imperative, crucial, vital, overdue
`)

/** Words of idioms of the same kind ("steht nicht zur Debatte"). */
export const speakerIdioms = wordList('')

/** Wants that an author ascribes freely; only in somebody's mouth are they a demand. */
export const needsSpeaker = wordList('need, deserve')
