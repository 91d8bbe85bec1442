import { useEffect, useState } from 'react'
import { ActorScreen } from './actor/actor-screen.js'
import { ActorsScreen } from './actor/actors-screen.js'
import { ArticleScreen } from './article/article-screen.js'
import { BriefScreen } from './brief/brief-screen.js'
import { DealScreen } from './deal/deal-screen.js'
import { DeskScreen } from './desk/desk-screen.js'
import { EditStatus } from './edits/edit-status.js'
import { IntakeScreen } from './intake/intake-screen.js'
import { IssueScreen } from './issue/issue-screen.js'
import { IssuesScreen } from './issue/issues-screen.js'
import { watchPlaces } from './kept-scroll.js'
import { LeverageScreen } from './leverage/leverage-screen.js'
import { ArticlesScreen } from './lists/articles-screen.js'
import { LogScreen } from './lists/log-screen.js'
import { MatrixScreen } from './matrix/matrix-screen.js'
import { useNavigation } from './navigation.js'
import { NetworkScreen } from './network/network-screen.js'
import { SearchScreen } from './search/search-screen.js'
import { CrashGuard } from './shell/crash-guard.js'
import { KeySheet } from './shell/key-sheet.js'
import { UnknownPage } from './shell/messages.js'
import { TopBar } from './shell/top-bar.js'
import { useKeys } from './shell/use-keys.js'
import { TimelineScreen } from './timeline/timeline-screen.js'
import { TraceScreen } from './trace/trace-screen.js'
import { chooseLanguage, SpeechProvider, useWords } from './words/index.js'

const CurrentScreen = () => {
  const { screen } = useNavigation().route
  switch (screen.view) {
    case 'desk':
      return <DeskScreen route={screen} />
    case 'matrix':
      return <MatrixScreen route={screen} />
    case 'actors':
      return <ActorsScreen route={screen} />
    case 'actor':
      return <ActorScreen key={screen.actor} route={screen} />
    case 'issues':
      return <IssuesScreen route={screen} />
    case 'issue':
      return <IssueScreen key={screen.issue} route={screen} />
    case 'timeline':
      return <TimelineScreen key={screen.issue} route={screen} />
    case 'trace':
      return <TraceScreen key={screen.statement} route={screen} />
    case 'articles':
      return <ArticlesScreen route={screen} />
    case 'article':
      return <ArticleScreen key={screen.article} route={screen} />
    case 'network':
      return <NetworkScreen route={screen} />
    case 'brief':
      return <BriefScreen route={screen} />
    case 'search':
      return <SearchScreen route={screen} />
    case 'leverage':
      return <LeverageScreen route={screen} />
    case 'deal':
      return <DealScreen route={screen} />
    case 'log':
      return <LogScreen route={screen} />
    case 'take-in':
      return <IntakeScreen />
    case 'unknown':
      return <UnknownPage path={screen.path} />
  }
}

const Workbench = () => {
  const { words } = useWords()
  const { screen } = useNavigation().route
  const [sheet, setSheet] = useState(false)
  useKeys(() => setSheet((open) => !open))
  useEffect(watchPlaces, [])
  return (
    <>
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <TopBar onKeys={() => setSheet(true)} />
      <main id="main" tabIndex={-1} data-view={screen.view} data-scrolls="main">
        <CrashGuard key={screen.view} title={words.problem.crashed} retry={words.problem.retry}>
          <CurrentScreen />
        </CrashGuard>
      </main>
      <EditStatus />
      {sheet && <KeySheet onClose={() => setSheet(false)} />}
    </>
  )
}

export const App = () => {
  const { lang } = useNavigation().route
  return (
    <SpeechProvider lang={chooseLanguage(lang, navigator.languages)}>
      <Workbench />
    </SpeechProvider>
  )
}
