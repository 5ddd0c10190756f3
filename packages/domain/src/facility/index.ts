export { Facility, FacilityDraft, LegalForm, legalForms } from './facility.ts'
export { legalFormLabels } from './labels.ts'
export { FacilityFilter, FacilityList, FacilityRow, facilitySorts, PlaceThenNow } from './list.ts'
export { phoneOf, taxCodeOf } from './number.ts'
