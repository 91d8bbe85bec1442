// Floor 1. The nouns as immutable data, ids from content, one zod schema a noun.
export * from './article.js'
export * from './complaint.js'
export * from './ids.js'
export * from './partial-date.js'
export * from './reading.js'
export * from './revision.js'
export * from './span.js'
export * from './statement.js'
