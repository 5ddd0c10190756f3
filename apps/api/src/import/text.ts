import type { FieldValue } from '@khuyencong/domain/sheet'

/** What a cell says in words; spaces alone say nothing. */
export const textOf = (value: FieldValue | undefined): string | null => typeof value === 'string' && value.trim() !== '' ? value.trim() : null
