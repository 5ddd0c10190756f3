import type { Lang } from '@khuyencong/domain/text'

/** Every text of the handbook, one file per topic and language. */
export const topics = ['today', 'sign-in', 'lists', 'bulk', 'export', 'import', 'facility', 'merge', 'product', 'certificate', 'programme', 'national-programme', 'support', 'money', 'law', 'norm', 'criterion', 'support-type', 'report', 'figure', 'audit', 'people', 'rights', 'settings', 'together', 'archive'] as const
export type Topic = (typeof topics)[number]

/** Which topic stands beside which page; a page without one of its own gets that of lists. */
const topicOfPage: Record<string, Topic> = {
  'today': 'today',
  'programmes': 'programme',
  'programme': 'programme',
  'programme-new': 'programme',
  'programme-edit': 'programme',
  'national-programmes': 'national-programme',
  'national-programme': 'national-programme',
  'national-programme-new': 'national-programme',
  'national-programme-edit': 'national-programme',
  'facilities': 'facility',
  'facility': 'facility',
  'facility-card': 'facility',
  'facility-new': 'facility',
  'facility-edit': 'facility',
  'facility-duplicates': 'merge',
  'facility-merge': 'merge',
  'supports': 'support',
  'support': 'money',
  'support-new': 'support',
  'support-edit': 'support',
  'products': 'product',
  'certificates': 'certificate',
  'exports': 'export',
  'report': 'report',
  'figures': 'figure',
  'audit': 'audit',
  'law': 'law',
  'instrument': 'law',
  'instrument-new': 'law',
  'instrument-edit': 'law',
  'norms': 'norm',
  'norm': 'norm',
  'norm-new': 'norm',
  'norm-next': 'norm',
  'norm-edit': 'norm',
  'criteria': 'criterion',
  'criterion-new': 'criterion',
  'criterion-next': 'criterion',
  'criterion-edit': 'criterion',
  'support-types': 'support-type',
  'support-type-edit': 'support-type',
  'content-next': 'support-type',
  'content-edit': 'support-type',
  'imports': 'import',
  'import': 'import',
  'people': 'people',
  'person': 'rights',
  'person-new': 'people',
  'person-edit': 'people',
  'settings': 'settings',
  'own': 'sign-in',
  'password': 'sign-in',
  'second-factor': 'sign-in',
  'nowhere': 'lists',
}
export const topicOf = (page: string): Topic | null => topicOfPage[page] ?? null

const files = import.meta.glob<string>('../../../handbook/{vi,en}/*.md', { query: '?raw', import: 'default' })

/** The text of a topic, fetched when it is opened. */
export function topicText(topic: Topic, lang: Lang): Promise<string> {
  return files[`../../../handbook/${lang}/${topic}.md`]!()
}

/** Topic behind a link of a text, e.g. `money.md`; null for anything else. */
export function topicOfLink(to: string): Topic | null {
  const [, name] = /^([a-z-]+)\.md$/.exec(to) ?? []
  return topics.find(topic => topic === name) ?? null
}
