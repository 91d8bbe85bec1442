// What an element is when it is no part of the report, told from its tag, role and class names.

const BY_TAG: Readonly<Record<string, string>> = {
  nav: 'navigation',
  menu: 'navigation',
  footer: 'footer',
  aside: 'aside',
  figcaption: 'caption',
  button: 'button',
  form: 'form',
  dialog: 'dialog',
}
const BY_ROLE: Readonly<Record<string, string>> = {
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  banner: 'page header',
  contentinfo: 'footer',
  complementary: 'aside',
  search: 'form',
  dialog: 'dialog',
  alertdialog: 'dialog',
  button: 'button',
}
/** Whole parts of class names and ids: "share-bar" is one of sharing, "shareholders" is not. */
const BY_NAME: Readonly<Record<string, string>> = {
  nav: 'navigation',
  navbar: 'navigation',
  navigation: 'navigation',
  menu: 'navigation',
  breadcrumb: 'navigation',
  breadcrumbs: 'navigation',
  footer: 'footer',
  cookie: 'cookie note',
  cookies: 'cookie note',
  consent: 'cookie note',
  gdpr: 'cookie note',
  share: 'share buttons',
  sharing: 'share buttons',
  social: 'share buttons',
  related: 'related',
  recommended: 'related',
  recommendations: 'related',
  teaser: 'related',
  teasers: 'related',
  comments: 'comments',
  newsletter: 'subscription',
  paywall: 'subscription',
  subscribe: 'subscription',
  advert: 'advertisement',
  advertisement: 'advertisement',
  ad: 'advertisement',
  ads: 'advertisement',
  anzeige: 'advertisement',
  werbung: 'advertisement',
  sponsored: 'advertisement',
  sidebar: 'aside',
  caption: 'caption',
  bildunterschrift: 'caption',
  bildtext: 'caption',
}

export const furnitureReason = (element: Element): string | null => {
  const byTag = BY_TAG[element.localName] ?? BY_ROLE[element.getAttribute('role')?.toLowerCase() ?? '']
  if (byTag !== undefined) return byTag
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  if (names.length < 2 || names.length > 1000) return null
  for (const name of names.split(/[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])/)) {
    const reason = Object.hasOwn(BY_NAME, name.toLowerCase()) ? BY_NAME[name.toLowerCase()] : undefined
    if (reason !== undefined) return reason
  }
  return null
}
