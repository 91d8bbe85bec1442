// Floor 3. Article + casebook + languages → attributions, statements, and the passages not understood, with reasons.
export { engine, prepareReader, type Reader, readArticle } from './read-article.js'
