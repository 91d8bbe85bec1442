import { describe, expectTypeOf, test } from 'vitest'
import type {
  ArticleView,
  CellView,
  ComparisonView,
  ConditionView,
  DossierView,
  EditConflictView,
  EditDoneView,
  GuessView,
  IntakeEventView,
  ListedArticle,
  LogEntryView,
  LookView,
  MatrixView,
  OpenedCellView,
  ProblemView,
  RoomView,
  SearchView,
  SessionView,
  StatementView,
  UndoView,
  VocabularyView,
} from '../desk/index.js'
import type * as editing from './editing-schemas.js'
import type { Output, Plain } from './schemas/plain.js'
import type * as schemas from './view-schemas.js'

describe('schemas describe exactly the views', () => {
  test('checked by the compiler', () => {
    expectTypeOf<Output<typeof schemas.dossierViewSchema>>().toEqualTypeOf<Plain<DossierView>>()
    expectTypeOf<Output<typeof schemas.conditionViewSchema>>().toEqualTypeOf<Plain<ConditionView>>()
    expectTypeOf<Output<typeof schemas.statementViewSchema>>().toEqualTypeOf<Plain<StatementView>>()
    expectTypeOf<Output<typeof schemas.cellViewSchema>>().toEqualTypeOf<Plain<CellView>>()
    expectTypeOf<Output<typeof schemas.openedCellSchema>>().toEqualTypeOf<Plain<OpenedCellView>>()
    expectTypeOf<Output<typeof schemas.matrixViewSchema>>().toEqualTypeOf<Plain<MatrixView>>()
    expectTypeOf<Output<typeof schemas.comparisonViewSchema>>().toEqualTypeOf<Plain<ComparisonView>>()
    expectTypeOf<Output<typeof schemas.listedArticleSchema>>().toEqualTypeOf<Plain<ListedArticle>>()
    expectTypeOf<Output<typeof schemas.articleViewSchema>>().toEqualTypeOf<Plain<ArticleView>>()
    expectTypeOf<Output<typeof schemas.searchViewSchema>>().toEqualTypeOf<Plain<SearchView>>()
    expectTypeOf<Output<typeof schemas.problemViewSchema>>().toEqualTypeOf<Plain<ProblemView>>()
    expectTypeOf<Output<typeof editing.logEntrySchema>>().toEqualTypeOf<Plain<LogEntryView>>()
    expectTypeOf<Output<typeof editing.sessionViewSchema>>().toEqualTypeOf<Plain<SessionView>>()
    expectTypeOf<Output<typeof editing.roomViewSchema>>().toEqualTypeOf<Plain<RoomView>>()
    expectTypeOf<Output<typeof editing.undoViewSchema>>().toEqualTypeOf<Plain<UndoView>>()
    expectTypeOf<Output<typeof editing.editDoneSchema>>().toEqualTypeOf<Plain<EditDoneView>>()
    expectTypeOf<Output<typeof editing.editConflictSchema>>().toEqualTypeOf<Plain<EditConflictView>>()
    expectTypeOf<Output<typeof editing.vocabularyViewSchema>>().toEqualTypeOf<Plain<VocabularyView>>()
    expectTypeOf<Output<typeof editing.guessViewSchema>>().toEqualTypeOf<Plain<GuessView>>()
    expectTypeOf<Output<typeof editing.lookViewSchema>>().toEqualTypeOf<Plain<LookView>>()
    expectTypeOf<Output<typeof editing.intakeEventSchema>>().toEqualTypeOf<Plain<IntakeEventView>>()
  })
})
