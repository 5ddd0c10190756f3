import { supportTypes } from '@khuyencong/domain/support'

export interface TypeRow { code: string, vi: string, en: string, offered: boolean, validFrom: string, validTo: string | null }

/** Types as this version of the platform carries them, until those on record have come. */
export const typeRows: readonly TypeRow[] = supportTypes

/** Codes offered in these years, in the order of the decree's contents. */
export function typesIn({ yearFrom, yearTo }: { yearFrom: number, yearTo: number }, rows: readonly Omit<TypeRow, 'vi' | 'en'>[]): string[] {
  return [...new Set(rows.filter(row => row.offered && row.validFrom <= `${yearTo}-12-31` && (row.validTo === null || row.validTo >= `${yearFrom}-01-01`)).map(row => row.code))]
}
