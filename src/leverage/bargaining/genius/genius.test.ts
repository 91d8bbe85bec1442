import { describe, expect, it } from 'vitest'
import { readDomain } from './read-domain.js'
import { readProfile } from './read-profile.js'

const DOMAIN = `<negotiation_template>
<utility_space>
<objective index="0" type="objective" name="Boat">
<issue index="1" type="discrete" name="Hull">
<item index="1" value="wood &amp; tar"/>
<item index="2" value="steel"/>
</issue>
<issue index="2" vtype="discrete" name="Sail">
<item index="1" value="red"/>
</issue>
</objective>
</utility_space>
</negotiation_template>
`
const profile = (change: (text: string) => string = (text) => text): string =>
  change(`<utility_space>
<reservation value="0.1"/>
<objective index="0" type="objective" name="Boat">
<issue index="2" type="discrete" name="Sail"><item index="1" value="red" evaluation="0"/></issue>
<issue index="1" type="discrete" name="Hull">
<item index="2" value="steel" evaluation="4"/>
<item index="1" value="wood &amp; tar" evaluation="2.5"/>
</issue>
<weight index="2" value="0.4"/>
<weight index="1" value=".7"/>
<reservation value="0.25"/>
</objective>
<discount_factor value="0.9"/>
</utility_space>
`)

const domain = readDomain(DOMAIN, 'boat.xml')
const read = (text: string) => {
  if (!domain.ok) throw new Error('the domain is well')
  return readProfile(text, 'me.xml', domain.value)
}
const told = ({ warnings, ...rest }: ReturnType<typeof read>): readonly string[] =>
  [...warnings, ...(rest.ok ? [] : rest.complaints)].map(({ code, line }) => `${line} ${code}`)

describe('GENIUS domains and profiles', () => {
  it('are matched by index and value, wherever they stand; the innermost reservation value holds', () => {
    const found = read(profile())
    expect(found.ok && found.value).toEqual({
      name: 'me.xml',
      issues: [
        { weight: 0.7, evaluations: [2.5, 4] },
        { weight: 0.4, evaluations: [0] },
      ],
      reservation: 0.25,
      discount: 0.9,
    })
    expect(told(found)).toEqual([])
  })

  it('a bare ampersand is mended, with its line; one in a comment is no matter', () => {
    const found = read(
      profile((text) => `\ufeff\n\n<!-- this & that -->\n${text.replace('wood &amp; tar', 'wood & tar')}`),
    )
    expect(found.ok && found.value.issues[0]?.evaluations).toEqual([2.5, 4])
    expect(told(found)).toEqual(['10 bare-ampersand'])
  })

  it('a discount that is no number is none, with a warning; an empty one says nothing', () => {
    const found = read(profile((text) => text.replace('"0.9"', '"s"')))
    expect(found.ok && found.value.discount).toBe(null)
    expect(told(found)).toEqual(['13 not-a-number'])
    expect(told(read(profile((text) => text.replace(' value="0.9"', ''))))).toEqual([])
  })

  it('no other number is guessed: all complaints at once, with their lines', () => {
    const bad = profile((text) =>
      text
        .replace('evaluation="4"', 'evaluation="4,5"')
        .replace('evaluation="2.5"', '')
        .replace('value=".7"', 'value="much"')
        .replace('value="0.25"', 'value="1/4"'),
    )
    expect(told(read(bad))).toEqual(['10 not-a-number', '7 not-a-number', '6 not-a-number', '11 not-a-number'])
  })

  it('what does not fit the domain is named', () => {
    const bad = profile((text) =>
      text
        .replace('value="steel"', 'value="iron"')
        .replace('index="2" type="discrete" name="Sail"', 'index="3" type="discrete" name="Oar"'),
    )
    const codes = told(read(bad))
    for (const code of ['6 unknown-value', '5 missing-value', '4 unknown-issue']) expect(codes).toContain(code)
    expect(told(read(profile((text) => text.replace(/<issue index="2".*\n/, ''))))).toContain('1 missing-issue')
    expect(told(read(profile((text) => text.replace(/<weight index="2".*\n/, ''))))).toEqual(['4 missing-weight'])
  })

  it.each([
    ['an element that is not closed', DOMAIN.replace('</objective>', ''), 'malformed-xml'],
    ['no XML', 'issue,option\n', 'malformed-xml'],
    ['nothing', '', 'malformed-xml'],
    ['an unknown entity', DOMAIN.replace('&amp;', '&tar;'), 'malformed-xml'],
    ['another file', '<html><body/></html>', 'no-utility-space'],
    ['a range instead of values', DOMAIN.replace('vtype="discrete"', 'vtype="integer"'), 'unlisted-values'],
    ['a utility that is no sum', DOMAIN.replace('<utility_space>', '<utility_space><constraints/>'), 'not-additive'],
    ['two issues of one name', DOMAIN.replace('"Sail"', '"Hull"'), 'duplicate-issue'],
    ['two of one index', DOMAIN.replace('index="2" vtype', 'index="1" vtype'), 'duplicate-index'],
    ['one value twice', DOMAIN.replace('"steel"', '"wood &amp; tar"'), 'duplicate-value'],
    ['an issue without values', DOMAIN.replace('<item index="1" value="red"/>', ''), 'no-items'],
  ])('%s', (_, text, code) => {
    const found = readDomain(text, 'boat.xml')
    expect(found.ok ? [] : found.complaints.map((one) => one.code)).toEqual([code])
  })

  it('says where malformed XML breaks', () => {
    const found = readDomain(
      DOMAIN.replace('<issue index="2" vtype="discrete" name="Sail">', '<issue index="2" name="Sail>'),
      'boat.xml',
    )
    expect(
      found.ok || found.complaints.every(({ line, place }) => place === 'boat.xml' && line !== null && line >= 8),
    ).toBe(true)
    expect(found.ok).toBe(false)
  })
})
