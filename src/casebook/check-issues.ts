// Issues: options known apart, and a lexicon in every language of the casebook whose patterns can match.
import { type Complaint, complaint } from '../dossier/index.js'
import { parsePattern } from './pattern.js'
import type { Placed } from './read-files.js'
import type { Issue, Lexicon } from './schema.js'
import type { Path } from './yaml-file.js'

const patternComplaints = (issue: Placed<Issue>, lexicon: Lexicon, at: Path): readonly Complaint[] =>
  Object.entries(lexicon).flatMap(([language, patterns]) =>
    patterns.flatMap((pattern, i) => {
      const parsed = parsePattern(pattern)
      const line = () => issue.lineOf([...at, language, i])
      if (!parsed.ok) return [complaint(parsed.code, `pattern "${pattern}": ${parsed.why}`, issue.place, line())]
      return patterns.indexOf(pattern) < i
        ? [complaint('duplicate-pattern', `pattern "${pattern}" stands twice`, issue.place, line())]
        : []
    }),
  )

const languageComplaints = (issue: Placed<Issue>, languages: readonly string[]): readonly Complaint[] => {
  const { id, lexicon, name, about } = issue.value
  const catchAll = Object.values(lexicon).every((patterns) => patterns.length === 0)
  const missing = languages.flatMap((language) => {
    const patterns = lexicon[language]
    return patterns === undefined || (patterns.length === 0 && !catchAll)
      ? [
          complaint(
            'missing-language',
            `${id} has no lexicon in "${language}"`,
            issue.place,
            issue.lineOf(['lexicon', language]),
          ),
        ]
      : []
  })
  const unnamed = languages
    .filter((language) => !(language in name && language in about))
    .map((language) =>
      complaint(
        'missing-language',
        `${id} lacks a name or a sentence about it in "${language}"`,
        issue.place,
        issue.lineOf(['name']),
      ),
    )
  const strange = [...new Set([...Object.keys(lexicon), ...Object.keys(issue.value.unless)])]
    .filter((language) => !languages.includes(language))
    .map((language) =>
      complaint(
        'unknown-language',
        `${id}: "${language}" is no language of this casebook`,
        issue.place,
        issue.lineOf(['lexicon', language]),
      ),
    )
  return [...missing, ...unnamed, ...strange]
}

export const checkIssues = (
  issues: readonly Placed<Issue>[],
  languages: readonly string[] | null,
): readonly Complaint[] =>
  issues.flatMap((issue) => {
    const { options, lexicon, unless } = issue.value
    const seen = new Set<string>()
    return [
      ...options.flatMap((option, i) => {
        const twice = seen.has(option.id)
        seen.add(option.id)
        return [
          ...(twice
            ? [
                complaint(
                  'duplicate-id',
                  `option "${option.id}" stands twice`,
                  issue.place,
                  issue.lineOf(['options', i, 'id']),
                ),
              ]
            : []),
          ...patternComplaints(issue, option.lexicon, ['options', i, 'lexicon']),
        ]
      }),
      ...patternComplaints(issue, lexicon, ['lexicon']),
      ...patternComplaints(issue, unless, ['unless']),
      ...(languages === null ? [] : languageComplaints(issue, languages)),
    ]
  })
