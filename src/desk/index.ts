// Floor 7. The analyst's actions; the only place that joins modules; builds small views.
export type * from './views.js'
