import type { LikenessReason } from '@khuyencong/domain/facility'
import type { Label } from '@khuyencong/domain/text'

/** Why two records are suspected to be one; those of more weight stand first in a list. */
export const reasonLabels: Record<LikenessReason, Label> = {
  'same-tax-code': { vi: 'cùng mã số thuế', en: 'same tax code' },
  'same-firm': { vi: 'cùng mã số thuế của doanh nghiệp mẹ', en: 'same firm by tax code' },
  'same-name': { vi: 'cùng tên', en: 'same name' },
  'former-name': { vi: 'trùng tên cũ', en: 'a former name' },
  'similar-name': { vi: 'tên gần giống', en: 'similar name' },
  'same-phone': { vi: 'cùng điện thoại', en: 'same telephone' },
  'same-address': { vi: 'cùng địa chỉ', en: 'same address' },
  'same-place': { vi: 'cùng tỉnh', en: 'same province' },
}
