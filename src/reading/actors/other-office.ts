// Offices that tell two people apart: a senator is not meant by "the president", nor a spokesman by "the minister". Only offices
// of a state count, for heads of parties, firms and unions are called by many titles at once.

const OF_STATE: ReadonlySet<string> = new Set([
  'president',
  'federal-president',
  'prime-minister',
  'chancellor',
  'vice-president',
  'deputy-prime-minister',
  'monarch',
  'foreign-minister',
  'defence-minister',
  'finance-minister',
  'interior-minister',
  'economy-minister',
  'justice-minister',
  'energy-minister',
  'labour-minister',
  'environment-minister',
  'health-minister',
  'minister',
  'governor',
  'mayor',
])

/** Offices whose holders are called by their own titles, though they may have others beside. */
const BESIDE: ReadonlySet<string> = new Set([
  'spokesperson',
  'presidential-spokesperson',
  'government-spokesperson',
  'foreign-ministry-spokesperson',
  'defence-ministry-spokesperson',
  'ambassador',
  'envoy',
  'legislator',
  'judge',
  'prosecutor',
  'commander',
])

/** "minister" of "foreign-minister". */
const kindOf = (office: string): string => office.slice(office.lastIndexOf('-') + 1)

/** Whether one may be said for the other: "the minister" of a foreign minister, "the president" of a president-elect. */
const mayBeSame = (a: string, b: string): boolean =>
  a.split('-').includes(kindOf(b)) || b.split('-').includes(kindOf(a))

/** Whether a bare title of these offices means somebody else than whoever holds those. */
export const isOtherOffice = (said: readonly string[], held: readonly string[]): boolean =>
  held.length > 0 &&
  // "The president" may be one of a club as well.
  said.some((office) => OF_STATE.has(office)) &&
  held.every((office) => OF_STATE.has(office) || BESIDE.has(office)) &&
  !said.some((a) => held.some((b) => mayBeSame(a, b)))
