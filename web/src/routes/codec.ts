// How the address of one room is read and written. A room is one file here, one line in `web/src/route.ts`.

export type Query = Readonly<Record<string, string | null>>

export interface Codec<S extends { readonly view: string }> {
  /** Values of `view` this codec writes. */
  readonly views: readonly S['view'][]
  /** `path`: the parts between the slashes, decoded; `null` where the address is another room's. */
  readonly parse: (path: readonly string[], query: URLSearchParams) => S | null
  /** Parts of the path, not yet encoded, and parameters; those that are `null` are left out. */
  readonly format: (screen: S) => { readonly path: readonly string[]; readonly query: Query }
}
