// What the reports themselves show to be missing: subjects called open, subjects on the agenda on which nobody has spoken,
// and issues on which only one side has.
import type { Remark } from '../../dossier/index.js'
import type { Gaps, TakenRemark } from '../../positions/index.js'
import type { Composer, Sentence } from './compose.js'

export interface GapSentences {
  readonly undetermined: readonly Sentence[]
  readonly agenda: readonly Sentence[]
  readonly oneSided: readonly Sentence[]
}

/** Only gaps somebody's words show: what stands in proposals alone has no sentence to cite. */
export const gapSentences = (
  { undetermined, agenda, oneSided }: Gaps,
  remarks: readonly TakenRemark[],
  isAsked: (issue: string | null) => boolean,
  composer: Composer,
): GapSentences => {
  const byId = new Map(remarks.map(({ remark }) => [remark.id as string, remark]))
  const told = (ids: readonly string[], say: (remark: Remark) => string): readonly Sentence[] => {
    const remark = byId.get(ids[0] ?? '')
    // The remark was looked up by the first id, so there is one.
    return remark ? [{ text: say(remark), cites: ids as unknown as Sentence['cites'] }] : []
  }
  const subject = ({ issue, topic }: { readonly issue: string | null; readonly topic: string }): string =>
    issue === null ? composer.prose.thing(topic, null) : composer.thing(issue, null)
  return {
    undetermined: undetermined
      .filter(({ issue }) => isAsked(issue))
      .flatMap((gap) =>
        told(gap.remarks, (remark) => composer.remarked(composer.prose.undetermined(subject(gap)), remark)),
      ),
    agenda: agenda
      .filter(({ issue }) => isAsked(issue))
      .flatMap((gap) =>
        told(gap.remarks, (remark) => composer.remarked(composer.prose.agendaOnly(subject(gap)), remark)),
      ),
    oneSided: oneSided
      .filter(({ issue, statements }) => isAsked(issue) && statements.length > 0)
      .map(({ issue, spoken, silent, statements }) => ({
        text: `${composer.prose.oneSided(spoken.map(composer.who), silent.flat().map(composer.who), composer.thing(issue, null))}.`,
        cites: statements as unknown as Sentence['cites'], // not empty: filtered above
      })),
  }
}

/** One of each kind first, so that no kind crowds out the others. */
export const inTurns = <T>(lists: readonly (readonly T[])[]): readonly T[] => {
  const longest = Math.max(0, ...lists.map(({ length }) => length))
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat()
}
