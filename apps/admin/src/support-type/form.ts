import type { Issue } from '@khuyencong/domain/refusal'
import type { Content, ContentDraft as DraftContent, SupportTypeDraft as DraftType } from '@khuyencong/domain/support'
import { ContentDraft, SupportTypeDraft } from '@khuyencong/domain/support'
import { schemaIssues } from '../instrument/value.ts'

interface Common { vi: string, en: string, legalBasis: string, instrument: string, validFrom: string, validTo: string }
/** What is typed about a type of support. */
export interface TypeForm extends Common { offered: string }
/** What is typed about a content of a law's list. */
export interface ContentForm extends Common { types: string[], status: string }

const commonFields = ['vi', 'en', 'legalBasis', 'instrument', 'validFrom', 'validTo'] as const
export const typeFields = [...commonFields, 'offered'] as const
export const contentFields = [...commonFields, 'types', 'status'] as const

const emptyCommon = (): Common => ({ vi: '', en: '', legalBasis: '', instrument: '', validFrom: '', validTo: '' })
export const emptyType = (): TypeForm => ({ ...emptyCommon(), offered: 'yes' })
export const emptyContent = (): ContentForm => ({ ...emptyCommon(), types: [], status: 'documented' })

const commonOf = (row: Pick<DraftType, (typeof commonFields)[number]>): Common => ({ vi: row.vi, en: row.en, legalBasis: row.legalBasis, instrument: row.instrument ?? '', validFrom: row.validFrom, validTo: row.validTo ?? '' })
export const typeFormOf = (row: DraftType): TypeForm => ({ ...commonOf(row), offered: row.offered ? 'yes' : 'no' })
export const contentFormOf = (row: Content): ContentForm => ({ ...commonOf(row), types: [...row.types].sort(), status: row.status })
/** A content of a new list begins with the names and types of the old one. */
export const nextContentFormOf = (row: Content): ContentForm => ({ ...contentFormOf(row), legalBasis: '', instrument: '', validFrom: '', validTo: '' })

type Read<Draft> = { draft: Draft, issues: [] } | { draft: null, issues: Issue[] }
const orNull = (text: string) => text === '' ? null : text
const missing = (form: Common) => (field: string) => field === 'validFrom' && form.validFrom === '' ? 'required' : null

export function typeDraftOf(form: TypeForm): Read<DraftType> {
  const read = SupportTypeDraft.safeParse({ ...form, offered: form.offered === 'yes', instrument: orNull(form.instrument), validTo: orNull(form.validTo) })
  return read.success ? { draft: read.data, issues: [] } : { draft: null, issues: schemaIssues(read.error.issues, missing(form)) }
}

export function contentDraftOf(form: ContentForm): Read<DraftContent> {
  const read = ContentDraft.safeParse({ ...form, instrument: orNull(form.instrument), validTo: orNull(form.validTo) })
  return read.success ? { draft: read.data, issues: [] } : { draft: null, issues: schemaIssues(read.error.issues, missing(form)) }
}
