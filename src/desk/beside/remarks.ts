// Remarks as analyses and screens see them: under the names persons have given, with the sentence they stand in.
import type { Names, StoredRemark } from '../../archive/index.js'
import type { Article, PartialDate, Participant, Remark } from '../../dossier/index.js'
import { contextsIn } from '../context.js'
import type { Dossier } from '../dossier.js'
import type { Labels } from '../labels.js'
import type { Named } from '../names/named.js'
import { titleOf } from '../statement-view.js'
import type { RemarkView } from './views.js'

const called = ({ actor, party }: Participant, names: Names): Participant => ({
  actor: names.actor(actor),
  party: party === null ? null : names.actor(party),
})

const underNames = (remark: Remark, names: Names): Remark => {
  if (names.isEmpty) return remark
  const { actor, party, via, issue } = remark
  const renamed = {
    ...remark,
    actor: actor === null ? null : names.actor(actor),
    party: party === null ? null : names.actor(party),
    via: via.map(names.actor),
    issue: issue === null ? null : names.issue(issue),
  }
  return renamed.kind === 'contact'
    ? {
        ...renamed,
        participants: renamed.participants.map((one) => called(one, names)),
        mediators: renamed.mediators.map((one) => called(one, names)),
      }
    : renamed
}

export const remarksOf = async (
  { archive }: Dossier,
  { names }: Named,
  knownOn: PartialDate | null,
): Promise<readonly StoredRemark[]> =>
  (await archive.remarks(knownOn === null ? {} : { asKnownOn: knownOn })).map((stored) => ({
    ...stored,
    remark: underNames(stored.remark, names),
  }))

/** Views of some remarks, in their order; each article is fetched once. */
export const remarkViews = async (
  { archive }: Dossier,
  remarks: readonly StoredRemark[],
  labels: Labels,
): Promise<readonly RemarkView[]> => {
  const ids = [...new Set(remarks.map(({ remark }) => remark.article))]
  const found = ids.length > 50 ? await archive.articles() : await Promise.all(ids.map((id) => archive.article(id)))
  const articles = new Map(
    found.flatMap((article) =>
      article ? [[article.id, [article as Article, contextsIn(article.text, article.lang)] as const]] : [],
    ),
  )
  return remarks.flatMap(({ remark, standpoint }): RemarkView[] => {
    const known = articles.get(remark.article)
    if (!known) return []
    const [article, contextOf] = known
    const { id, kind, begin, end, quote, actor, voice, party, via, topic, issue, said, certainty, confidence } = remark
    return [
      {
        id,
        kind,
        article: article.id,
        articleTitle: titleOf(article),
        source: article.source,
        publisher: article.publisher,
        published: article.published,
        begin,
        end,
        quote,
        context: contextOf(remark),
        actor,
        voice,
        party,
        via,
        topic,
        issue,
        issueLabel: issue === null ? null : labels.issue(issue),
        said,
        certainty,
        confidence,
        standpoint,
      },
    ]
  })
}
