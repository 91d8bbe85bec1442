// An invented dispute over a lake, in both languages, coded by hand: what the screens show of it can be told exactly.

interface CodedStatement {
  /** Verbatim words of the article; the offsets are looked up. */
  readonly quote: string
  readonly speaker: string | null
  readonly actor: string
  readonly party: string | null
  readonly via?: readonly string[]
  readonly act: string
  readonly sign: -1 | 0 | 1
  readonly strength: 0 | 1 | 2 | 3 | 4
  readonly topic: string
  readonly issue: string | null
  readonly condition?: { readonly quote: string; readonly head: string }
  readonly temporary?: boolean
  readonly said: string | null
  readonly certainty: string
}

export interface CodedArticle {
  readonly source: string
  readonly title: string
  readonly lang: string
  readonly published: string | null
  readonly publisher: string | null
  readonly text: string
  readonly boilerplate: readonly string[]
  readonly unread: readonly { readonly quote: string; readonly reason: string }[]
  readonly statements: readonly CodedStatement[]
}

export const PARTIES = [
  { id: 'norland', label: 'Norland' },
  { id: 'sudmark', label: 'Sudmark' },
  { id: 'lake-union', label: 'Lake Union' },
] as const

export const ISSUES = [
  { id: 'truce.patrols', en: 'Patrol boats on the lake', de: 'Patrouillenboote auf dem See', group: 'truce' },
  { id: 'truce.ceasefire', en: 'General ceasefire', de: 'Allgemeine Waffenruhe', group: 'truce' },
  { id: 'truce.observers', en: 'Foreign observers', de: 'Ausländische Beobachter', group: 'truce' },
  { id: 'shore.islands', en: 'Status of the islands', de: 'Status der Inseln', group: 'shore' },
  { id: 'shore.dam', en: 'The northern dam', de: 'Der nördliche Damm', group: 'shore' },
  { id: 'process.talks', en: 'Direct talks', de: 'Direkte Gespräche', group: 'process' },
] as const

export const ARTICLES: readonly CodedArticle[] = [
  {
    source: 'lake-post-1',
    title: 'Norland rules out giving up the islands',
    lang: 'en',
    published: '2031-03-04',
    publisher: 'Lake Post',
    text: [
      'Lake Post | Subscribe | Share',
      'Norland rules out giving up the islands',
      '“We will never hand over the islands,” Foreign Minister Ada Brenn said in Port Ness on Monday. Norland would withdraw its patrol boats only if Sudmark reopened the northern dam, she added.',
      'Observers say the dispute may drag on for years. It is high time that both sides came to their senses.',
      'Sudmark, for its part, demands that foreign observers be let onto the lake.',
    ].join('\n\n'),
    boilerplate: ['Lake Post | Subscribe | Share'],
    unread: [{ quote: 'It is high time that both sides came to their senses.', reason: 'author' }],
    statements: [
      {
        quote: 'We will never hand over the islands',
        speaker: 'Ada Brenn',
        actor: 'Ada Brenn',
        party: 'norland',
        act: 'redline',
        sign: -1,
        strength: 4,
        topic: 'handing over the islands',
        issue: 'shore.islands',
        said: '2031-03-03',
        certainty: 'quoted',
      },
      {
        quote: 'Norland would withdraw its patrol boats only if Sudmark reopened the northern dam',
        speaker: 'Ada Brenn',
        actor: 'Ada Brenn',
        party: 'norland',
        act: 'offer',
        sign: 1,
        strength: 2,
        topic: 'withdrawal of patrol boats',
        issue: 'truce.patrols',
        condition: { quote: 'only if Sudmark reopened the northern dam', head: 'ONLYIF' },
        said: '2031-03-03',
        certainty: 'paraphrased',
      },
      {
        quote: 'demands that foreign observers be let onto the lake',
        speaker: 'Sudmark',
        actor: 'Sudmark',
        party: 'sudmark',
        act: 'demand',
        sign: 1,
        strength: 3,
        topic: 'foreign observers on the lake',
        issue: 'truce.observers',
        said: '2031-03-04',
        certainty: 'narrated',
      },
    ],
  },
  {
    source: 'seeblatt-1',
    title: 'Sudmark lehnt Waffenruhe vorerst ab',
    lang: 'de',
    published: '2031-03-10',
    publisher: 'Seeblatt',
    text: [
      'Sudmark lehnt Waffenruhe vorerst ab',
      'Eine allgemeine Waffenruhe komme derzeit nicht infrage, sagte Ministerpräsident Juri Tolm am Montag der Agentur Ufer. Norland müsse zuerst seine Patrouillenboote abziehen.',
      'Die Seeunion ist bereit, Beobachter zu entsenden, sofern beide Seiten zustimmen. Zu den Inseln äußerte sich Tolm zurückhaltend: Man werde die Vorschläge prüfen.',
    ].join('\n\n'),
    boilerplate: [],
    unread: [],
    statements: [
      {
        quote: 'Eine allgemeine Waffenruhe komme derzeit nicht infrage',
        speaker: 'Juri Tolm',
        actor: 'Juri Tolm',
        party: 'sudmark',
        via: ['Agentur Ufer'],
        act: 'reject',
        sign: -1,
        strength: 3,
        topic: 'general ceasefire',
        issue: 'truce.ceasefire',
        temporary: true,
        said: '2031-03-10',
        certainty: 'paraphrased',
      },
      {
        quote: 'Norland müsse zuerst seine Patrouillenboote abziehen',
        speaker: 'Juri Tolm',
        actor: 'Juri Tolm',
        party: 'sudmark',
        via: ['Agentur Ufer'],
        act: 'demand',
        sign: 1,
        strength: 4,
        topic: 'withdrawal of patrol boats',
        issue: 'truce.patrols',
        said: '2031-03-10',
        certainty: 'paraphrased',
      },
      {
        quote: 'Die Seeunion ist bereit, Beobachter zu entsenden, sofern beide Seiten zustimmen',
        speaker: 'Die Seeunion',
        actor: 'Lake Union',
        party: 'lake-union',
        act: 'offer',
        sign: 1,
        strength: 2,
        topic: 'foreign observers on the lake',
        issue: 'truce.observers',
        condition: { quote: 'sofern beide Seiten zustimmen', head: 'PROVIDED' },
        said: '2031-03-10',
        certainty: 'narrated',
      },
      {
        quote: 'Man werde die Vorschläge prüfen',
        speaker: 'Tolm',
        actor: 'Juri Tolm',
        party: 'sudmark',
        act: 'hedge',
        sign: 0,
        strength: 0,
        topic: 'status of the islands',
        issue: 'shore.islands',
        said: '2031-03-10',
        certainty: 'paraphrased',
      },
    ],
  },
  {
    source: 'lake-post-2',
    title: 'Sudmark ready for a ceasefire after all',
    lang: 'en',
    published: '2031-04-02',
    publisher: 'Lake Post',
    text: [
      'Sudmark ready for a ceasefire after all',
      'Sudmark accepts a general ceasefire, Prime Minister Juri Tolm said on Wednesday.',
      'Norland wants direct talks to begin in May. According to an unnamed diplomat, Norland could live with observers.',
    ].join('\n\n'),
    boilerplate: [],
    unread: [],
    statements: [
      {
        quote: 'Sudmark accepts a general ceasefire',
        speaker: 'Juri Tolm',
        actor: 'Juri Tolm',
        party: 'sudmark',
        act: 'accept',
        sign: 1,
        strength: 2,
        topic: 'general ceasefire',
        issue: 'truce.ceasefire',
        said: '2031-04-02',
        certainty: 'paraphrased',
      },
      {
        quote: 'Norland wants direct talks to begin in May',
        speaker: 'Norland',
        actor: 'Norland',
        party: 'norland',
        act: 'call_talks',
        sign: 1,
        strength: 2,
        topic: 'direct talks',
        issue: 'process.talks',
        said: null,
        certainty: 'narrated',
      },
      {
        quote: 'Norland could live with observers',
        speaker: 'Norland',
        actor: 'Norland',
        party: 'norland',
        via: ['an unnamed diplomat'],
        act: 'open',
        sign: 1,
        strength: 1,
        topic: 'foreign observers on the lake',
        issue: 'truce.observers',
        said: '2031-04-02',
        certainty: 'anonymous',
      },
    ],
  },
  {
    // Markup as a hostile page may carry it: it must be read as text and nothing else.
    source: 'hostile-1',
    title: '<img src=x onerror="window.hostile = 1"> “quoted” title',
    lang: 'en',
    published: '2031-04-05',
    publisher: '<b>Bold</b> Gazette',
    text: [
      '<script>window.hostile = 2</script><img src="x" onerror="window.hostile = 3">',
      'Sudmark rejects <a href="javascript:window.hostile=4">direct talks</a>, a spokesman said.',
    ].join('\n\n'),
    boilerplate: [],
    unread: [],
    statements: [
      {
        quote: 'Sudmark rejects <a href="javascript:window.hostile=4">direct talks</a>',
        speaker: 'a spokesman',
        actor: 'Sudmark',
        party: 'sudmark',
        act: 'refuse_talks',
        sign: -1,
        strength: 3,
        topic: 'direct talks',
        issue: 'process.talks',
        said: '2031-04-05',
        certainty: 'paraphrased',
      },
    ],
  },
]
