// Domains and profiles as GENIUS files. What is written is read again as the same, numbers to the last digit.
import type { Domain, Profile } from '../domain.js'

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Parsers make blanks of these in attributes.
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
}

const attribute = (text: string): string => `"${text.replaceAll(/[&<>"\n\r\t]/g, (sign) => ESCAPES[sign] as string)}"`

const objective = (domain: Domain, profile: Profile | null): readonly string[] => [
  `  <objective index="0" etype="objective" type="objective" description="" name=${attribute(domain.name)}>`,
  ...domain.issues.flatMap(({ name, options }, issue) => [
    `    <issue index="${issue + 1}" etype="discrete" type="discrete" vtype="discrete" name=${attribute(name)}>`,
    ...options.map((option, at) => {
      const evaluation = profile === null ? '' : ` evaluation="${profile.issues[issue]?.evaluations[at]}"`
      return `      <item index="${at + 1}" value=${attribute(option)}${evaluation}/>`
    }),
    '    </issue>',
  ]),
  ...(profile?.issues ?? []).map(({ weight }, issue) => `    <weight index="${issue + 1}" value="${weight}"/>`),
  '  </objective>',
]

export const writeDomain = (domain: Domain): string =>
  [
    '<negotiation_template number_of_sessions="1">',
    `<utility_space number_of_issues="${domain.issues.length}">`,
    ...objective(domain, null),
    '</utility_space>',
    '</negotiation_template>',
    '',
  ].join('\n')

export const writeProfile = (domain: Domain, profile: Profile): string =>
  [
    '<utility_space>',
    ...(profile.reservation === null ? [] : [`  <reservation value="${profile.reservation}"/>`]),
    ...objective(domain, profile),
    ...(profile.discount === null ? [] : [`  <discount_factor value="${profile.discount}"/>`]),
    '</utility_space>',
    '',
  ].join('\n')
