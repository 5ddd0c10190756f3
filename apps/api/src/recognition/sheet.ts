import type { SheetNoun } from '../import/noun.ts'
import { certificateSheets, RecognitionFilter } from '@khuyencong/domain/recognition'
import { filledSheet } from '../import/cell.ts'
import { filterOf } from '../import/filter.ts'
import { recognitionRows } from './list.ts'
import { planCertificates } from './plan.ts'
import { certificateValues } from './sheet-register.ts'

/** More rows than any file may have. */
const every = 1_000_000

/** Recognitions with their certificates as a workbook brings them in and takes them out. */
export const certificateNoun: SheetNoun = {
  noun: 'certificate',
  sheets: certificateSheets,
  plan: planCertificates,
  filled: async (ctx, address) => {
    const rows = await recognitionRows(ctx, { ...filterOf(RecognitionFilter, address), sort: 'number', desc: false, page: 1, pageSize: every })
    return [filledSheet(certificateSheets[0]!, rows.map(({ product, facility, certificate, ...row }) => ({ ...certificateValues(row, certificate), productSlug: product.slug, productName: product.name, facilityCode: facility.code, facilityName: facility.name })), ctx)]
  },
}
