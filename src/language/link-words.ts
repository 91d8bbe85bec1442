// Small words between an office or a body and whose it is.
export interface LinkWords {
  /** Before the state or body whose it is, articles among them: "the president *of the* republic". */
  readonly owner: ReadonlySet<string>
  /** Before a body that somebody leads or works for: "an analyst *at* …". */
  readonly workplace: ReadonlySet<string>
  /** Beside those of the owner, where somebody is sent: "ambassador *to* …". */
  readonly post: ReadonlySet<string>
  /** Before what somebody or a body of government is responsible for: "minister *for* trade". */
  readonly portfolio: ReadonlySet<string>
  /** Inside the name of a body: "Union *of* Bakers *and* Millers". */
  readonly inName: ReadonlySet<string>
}
