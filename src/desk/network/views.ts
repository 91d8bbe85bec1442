// What the network room and the command line see. Weights carry the ids of the statements under them; the sentences are asked for
// with them.

export interface NetworkNodeView {
  /** "r:" or "c:" and the label: unique in the network. */
  readonly id: string
  readonly side: 'row' | 'col'
  /** As the statements have it: canonical name, id of an issue, or a concept. */
  readonly name: string
  /** What it is called in the language asked for. */
  readonly label: string
  readonly variable: string
  readonly attributes: Readonly<Record<string, string>>
  /** "#rrggbb", where its coder gave it one. */
  readonly colour: string | null
  /** Number of its cluster, from 0; `null`: it hangs on nobody. */
  readonly cluster: number | null
  readonly degree: number
  readonly strength: number
  /** `null`: the network is too large for it, or the reckoning does not settle. */
  readonly betweenness: number | null
  readonly closeness: number | null
  readonly eigenvector: number | null
  readonly statements: number
  /** First and last day of its statements, YYYY-MM-DD; `null` where none has a day. */
  readonly first: string | null
  readonly last: string | null
}

export interface NetworkEdgeView {
  /** Ids of its nodes. */
  readonly from: string
  readonly to: string
  readonly weight: number
  /** Ids of the statements under it; `null` in a network of so many edges that they are only told one by one. */
  readonly statements: readonly string[] | null
}

export interface NetworkTableView {
  readonly rows: readonly string[]
  readonly cols: readonly string[]
  readonly matrix: readonly (readonly number[])[]
}

export interface NetworkWindowView extends NetworkTableView {
  /** ISO 8601, UTC; `stop` is inclusive. */
  readonly start: string
  readonly middle: string
  readonly stop: string
  readonly statements: number
}

export interface LeftOutView {
  readonly outOfRange: number
  readonly excluded: number
  readonly notCoded: number
  readonly duplicates: number
  /** Statements of the dossier that commit no party. */
  readonly uncommitted: number
}

/** The table alone, as `parley network --options` prints it. */
export interface NetworkMatrixView extends NetworkTableView {
  readonly version: 1
  readonly statementType: string
  readonly networkType: 'onemode' | 'twomode'
  readonly variable1: string
  readonly variable2: string
  readonly qualifier: string | null
  readonly qualifierAggregation: string
  readonly normalization: string
  /** How many count. */
  readonly statements: number
  readonly leftOut: LeftOutView
  /** What the numbers do not tell by themselves. */
  readonly notes: readonly {
    readonly code: 'not-in-windows' | 'combine-divided' | 'no-statements'
    readonly count: number
  }[]
  /** One for each window of time, where one was asked for. */
  readonly windows?: readonly NetworkWindowView[]
}

/** The whole picture: table, nodes, edges, clusters. */
export interface NetworkView extends NetworkMatrixView {
  readonly nodes: readonly NetworkNodeView[]
  readonly edges: readonly NetworkEdgeView[]
  readonly clusters: {
    readonly count: number
    /** `null` where there is no tie. */
    readonly modularity: number | null
    /** Ids of nodes, by number of the cluster. */
    readonly members: readonly (readonly string[])[]
  }
  /** `null` without a qualifier: nobody contradicts anybody. */
  readonly polarization: PolarizationView | null
  /** First and last day on which something was said: the ends of the time slider. */
  readonly first: string | null
  readonly last: string | null
}

export interface PolarizationView {
  /** Share of conflict between clusters less the share within, -1 to 1; `null` where there is no conflict. */
  readonly conflictBetween: number | null
  /** Of the split by agreement. */
  readonly modularity: number | null
  /** Names of the row variable, by cluster; who agrees with nobody is in none. */
  readonly camps: readonly (readonly string[])[]
  readonly alone: readonly string[]
  readonly congruence: { readonly within: number; readonly between: number }
  readonly conflict: { readonly within: number; readonly between: number }
}

/** Why a weight is what it is. */
export interface WeightView {
  readonly version: 1
  readonly from: string
  readonly fromLabel: string
  readonly to: string
  readonly toLabel: string
  readonly weight: number
  readonly qualifierAggregation: string
  readonly normalization: string
  /** One of a two-mode network; of a one-mode network one for everything both speak of. */
  readonly parts: readonly {
    readonly term: string
    readonly termLabel: string
    readonly from: readonly { readonly level: string; readonly statements: readonly string[] }[]
    /** Empty in a two-mode network. */
    readonly to: readonly { readonly level: string; readonly statements: readonly string[] }[]
    /** What it adds before anything is divided; `null` where the weight is no sum of parts. */
    readonly adds: number | null
  }[]
  /** The words under every id above. */
  readonly sentences: readonly {
    readonly id: string
    readonly document: string
    readonly documentTitle: string
    readonly date: string | null
    readonly begin: number
    readonly end: number
    readonly quote: string
  }[]
}

/** What the network room draws. */
export interface NetworkRoomView {
  readonly version: 1
  readonly nodes: readonly Pick<
    NetworkNodeView,
    'id' | 'side' | 'name' | 'label' | 'cluster' | 'degree' | 'strength' | 'betweenness' | 'statements'
  >[]
  readonly edges: readonly {
    readonly from: string
    readonly to: string
    readonly weight: number
    /** The first ones of those under it; `null` in a network of so many ties that they are asked for tie by tie. */
    readonly statements: readonly string[] | null
    /** How many there are. */
    readonly count: number
  }[]
  /** How many clusters. */
  readonly clusters: number
  readonly modularity: number | null
  readonly conflictBetween: number | null
  readonly statements: number
  /** Statements of the dossier that commit no party. */
  readonly uncommitted: number
  /** First and last day of all: the ends of the time slider. */
  readonly first: string | null
  readonly last: string | null
  readonly formats: readonly { readonly name: string; readonly title: string; readonly loses: string }[]
}

/** The statements under one tie of the room. */
export interface NetworkTieView {
  readonly version: 1
  /** Ids of its nodes. */
  readonly from: string
  readonly to: string
  /** The first ones. */
  readonly statements: readonly string[]
  readonly count: number
}

export interface NetworkFileView {
  readonly version: 1
  readonly name: string
  readonly type: string
  readonly base64: string
}
