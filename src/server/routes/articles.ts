// Articles.
import type { Route } from '../route.js'
import { articleListSchema, articleViewSchema } from '../view-schemas.js'
import { language } from './language.js'
import { unknownArticle } from './unknown-article.js'

export const articleRoutes: readonly Route[] = [
  {
    path: '/api/articles',
    summary: 'All articles, without their texts',
    parameters: [],
    required: [],
    answer: articleListSchema,
    answerName: 'ArticleList',
    handle: async (desk) => ({ articles: await desk.articles() }),
  },
  {
    path: '/api/articles/{id}',
    summary: 'One article: its raw text, its statements, and the passages not understood',
    parameters: ['lang'],
    required: [],
    answer: articleViewSchema,
    answerName: 'Article',
    handle: async (desk, values, id) => (await desk.article(id, language(values))) ?? unknownArticle(id),
  },
]
