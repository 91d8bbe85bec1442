import type { ExportedStatement, ExportInput } from './exporter.js'

/** Statements that stand, by article; rejected and replaced ones are left out. */
export const inForceByArticle = ({ statements }: ExportInput): ReadonlyMap<string, readonly ExportedStatement[]> => {
  const byArticle = new Map<string, ExportedStatement[]>()
  for (const statement of statements) {
    if (statement.standpoint === 'rejected') continue
    const group = byArticle.get(statement.article)
    if (group) group.push(statement)
    else byArticle.set(statement.article, [statement])
  }
  for (const group of byArticle.values())
    group.sort((a, b) => a.begin - b.begin || a.end - b.end || (a.id < b.id ? -1 : 1))
  return byArticle
}
