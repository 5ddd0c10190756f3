import type { Label } from '../text/number.ts'
import type { LegalForm } from './facility.ts'

export const legalFormLabels: Record<LegalForm, Label> = {
  enterprise: { vi: 'Doanh nghiệp', en: 'Enterprise' },
  cooperative: { vi: 'Hợp tác xã', en: 'Cooperative' },
  household: { vi: 'Hộ kinh doanh', en: 'Business household' },
}
