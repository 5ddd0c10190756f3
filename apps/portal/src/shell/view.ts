import type { Lang } from '@khuyencong/domain/text'
import type { Component } from 'vue'
import type { Place } from './address.ts'

export interface Crumb { label: string, href?: string }

/** A page before it is HTML: what to show and what to say about it. */
export interface View {
  component: Component
  props: Record<string, unknown>
  title: string
  description: string
  /** Null where the page has no place of its own: errors. */
  place: Place | null
  /** The query that belongs to the page's identity, without a question mark. */
  query?: string
  crumbs: Crumb[]
  status?: 200 | 404 | 500 | 503
  robots?: 'noindex' | null
  /** schema.org data; never given on a site that holds demonstration records. */
  data?: Record<string, unknown> | null
  /** The section of the navigation that is underlined. */
  section?: 'catalogue' | 'figures' | null
}

/** What every page of one request shares. */
export interface Visit {
  lang: Lang
  theme: 'light' | 'dark' | null
  demonstration: boolean
  baseUrl: string
  /** Path and query asked for: the language switch and the theme form come back to it. */
  address: string
}
