// The rooms of the workbench in the order of the navigation bar: a further room is one line here.
import {
  articlesScreen,
  briefScreen,
  dealScreen,
  deskScreen,
  issuesScreen,
  leverageScreen,
  matrixScreen,
  networkScreen,
  type Screen,
  searchScreen,
} from '../route.js'
import type { Words } from '../words/index.js'

export interface Room {
  /** Screens on which its entry counts as the current one. */
  readonly views: readonly Screen['view'][]
  readonly to: Screen
  readonly label: (words: Words) => string
  /** Pressed after `g`, leads there; each letter once. */
  readonly key: string
}

export const rooms: readonly Room[] = [
  { views: ['desk'], to: deskScreen(), label: ({ pages }) => pages.rooms.desk, key: 'o' },
  { views: ['matrix'], to: matrixScreen(), label: ({ views }) => views.matrix, key: 'm' },
  { views: ['issues', 'issue', 'timeline'], to: issuesScreen(), label: ({ pages }) => pages.rooms.issues, key: 'i' },
  {
    views: ['actors', 'actor'],
    to: { view: 'actors', filter: '' },
    label: ({ pages }) => pages.rooms.actors,
    key: 'p',
  },
  {
    views: ['articles', 'article'],
    to: articlesScreen(),
    label: ({ views }) => views.articles,
    key: 'a',
  },
  { views: ['deal'], to: dealScreen(), label: ({ deal }) => deal.title, key: 's' },
  { views: ['network'], to: networkScreen(), label: ({ network }) => network.title, key: 'n' },
  { views: ['brief'], to: briefScreen(), label: ({ brief }) => brief.title, key: 'b' },
  { views: ['leverage'], to: leverageScreen(), label: ({ leverage }) => leverage.title, key: 'l' },
  { views: ['search'], to: searchScreen(), label: ({ views }) => views.search, key: 'f' },
]

/** Where the wordmark leads. */
export const START: Screen = deskScreen()
