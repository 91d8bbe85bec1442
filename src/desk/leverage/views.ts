// What the screens and the command line see of offers, threats and bargaining domains.
export type * from './bargain-views.js'
export type * from './room-views.js'
export type * from './strategy-views.js'
