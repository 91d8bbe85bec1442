// The library brings no types of its own; as much of it as the tests use.
declare module 'jsonld' {
  interface Options {
    /** Is asked for every context that stands elsewhere. */
    readonly documentLoader: (url: string) => Promise<never>
    readonly format?: 'application/n-quads'
  }
  const library: {
    flatten(document: object, context: undefined, options: Options): Promise<object>
    toRDF(document: object, options: Options): Promise<string | object>
  }
  export default library
}
