export { Facility, FacilityDraft, LegalForm, legalForms } from './facility.ts'
export { FacilityFilter, FacilityList, FacilityRow, facilitySorts, PlaceThenNow } from './list.ts'
export { legalFormLabels } from './labels.ts'
export { phoneOf, taxCodeOf } from './number.ts'
