import { supportTypes } from '@khuyencong/domain/support'

/** Dated rows of support types, for offering those of a programme's years; the server holds a draft against its own. */
export const typeRows: readonly { code: string, offered: boolean, validFrom: string, validTo: string | null }[] = supportTypes

/** Codes offered in these years, in the order of the decree's contents. */
export function typesIn({ yearFrom, yearTo }: { yearFrom: number, yearTo: number }, rows: typeof typeRows): string[] {
  return [...new Set(rows.filter(row => row.offered && row.validFrom <= `${yearTo}-12-31` && (row.validTo === null || row.validTo >= `${yearFrom}-01-01`)).map(row => row.code))]
}
