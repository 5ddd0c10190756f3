export { approverRoles, settingKeys, SettingRow, settings, settingValue } from './settings.ts'
export type { SettingKey, SettingValue } from './settings.ts'
