/** What the search box offers, ready to follow. */
export interface SearchOffer {
  kind: 'product' | 'facility' | 'province'
  label: string
  note: string | null
  href: string
  /** Language of the label where it is not the page's. */
  lang?: 'vi'
}
