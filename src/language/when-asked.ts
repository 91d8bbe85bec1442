/** Made when first asked for, and kept. */
export const whenAsked = <T>(make: () => T): (() => T) => {
  let made: T | null = null
  return () => (made ??= make())
}
