export { bulkLimits, BulkRecords } from './bulk.ts'
export { draftLimits, FormDraft, Machine } from './draft.ts'
export { Notice, noticeDays, NoticeKind, noticeKinds } from './notice.ts'
export { SavedFilter, SavedFilterDraft, savedFiltersMost } from './saved-filter.ts'
