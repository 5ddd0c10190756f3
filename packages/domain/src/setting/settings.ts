import type { Role } from '../right/rights.ts'
import type { Label } from '../text/number.ts'
import { z } from 'zod'
import { isApprover, roles } from '../right/rights.ts'

/** Roles of whom a second factor can be asked: those whose word binds others. */
export const approverRoles: readonly Role[] = roles.filter(isApprover)

const ApproverRole = z.enum(roles, 'not-offered').refine(isApprover, 'not-offered')
const hours = (max: number) => z.int('whole-number').min(1, 'too-small').max(max, 'too-large')

interface Described<Schema extends z.ZodType> {
  schema: Schema
  /** What counts while nobody has set anything. */
  usual: z.infer<Schema>
  label: Label
  meaning: Label
  /** The article it rests on; null where no law says anything and the platform chose. */
  legalBasis: string | null
}
const described = <Schema extends z.ZodType>(setting: Described<Schema>) => setting

/** Everything an administrator can set. A setting without a row has its `usual` value. */
export const settings = {
  'second-factor-roles': described({
    schema: z.array(ApproverRole).transform(list => roles.filter(role => list.includes(role))),
    usual: [],
    label: { vi: 'Vai trò phải xác thực hai bước', en: 'Roles that need a second factor' },
    meaning: {
      vi: 'Người có vai trò này phải dùng thêm mã của ứng dụng xác thực. Ai chưa có thì lần tới chỉ mở được trang thiết lập mã. Nên bật cho mọi vai trò được công bố hoặc quản trị.',
      en: 'People of these roles also need a code from an authenticator app. Whoever has none can open only the page that sets it up. Best asked of every role that publishes or administers.',
    },
    legalBasis: null,
  }),
  'sign-in-limits': described({
    schema: z.object({ account: z.int('whole-number').min(3, 'too-small').max(100, 'too-large'), address: z.int('whole-number').min(5, 'too-small').max(10_000, 'too-large'), minutes: z.int('whole-number').min(1, 'too-small').max(1440, 'too-large') }),
    usual: { account: 10, address: 50, minutes: 15 },
    label: { vi: 'Giới hạn đăng nhập sai', en: 'Limits on failed sign-ins' },
    meaning: {
      vi: 'Số lần sai cho phép với một tài khoản và từ một địa chỉ mạng trong khoảng thời gian này. Cơ quan dùng chung một địa chỉ thì nới số thứ hai. Mã xác thực sai được đếm riêng với cùng giới hạn.',
      en: 'Failed tries allowed for one account, and from one network address, within the minutes given. Where a whole office shares an address, widen the second. Wrong codes are counted apart with the same limits.',
    },
    legalBasis: null,
  }),
  'invitation-hours': described({
    schema: hours(720),
    usual: 72,
    label: { vi: 'Thư mời có hiệu lực (giờ)', en: 'An invitation is valid for (hours)' },
    meaning: { vi: 'Đường dẫn trong thư mời dùng được một lần và trong bấy nhiêu giờ.', en: 'The link of an invitation works once and for this many hours.' },
    legalBasis: null,
  }),
  'reset-hours': described({
    schema: hours(72),
    usual: 1,
    label: { vi: 'Thư đặt lại mật khẩu có hiệu lực (giờ)', en: 'A password reset is valid for (hours)' },
    meaning: { vi: 'Đường dẫn đặt lại mật khẩu dùng được một lần và trong bấy nhiêu giờ.', en: 'The link that sets a new password works once and for this many hours.' },
    legalBasis: null,
  }),
} as const

export type SettingKey = keyof typeof settings
export type SettingValue<Key extends SettingKey> = z.infer<(typeof settings)[Key]['schema']>
export const settingKeys = Object.keys(settings) as [SettingKey, ...SettingKey[]]

/** One setting as it stands. `version` 0 and `isSet` false: nobody has set it, and `value` is the usual one. */
export const SettingRow = z.object({
  key: z.enum(settingKeys),
  version: z.int().min(0),
  value: z.unknown(),
  isSet: z.boolean(),
  updatedAt: z.string().nullable(),
})
export type SettingRow = z.infer<typeof SettingRow>

/**
 * The value of a stored setting; what no longer fits its schema counts as not set.
 * @param key - Which setting.
 * @param stored - What lies in the database; undefined where nobody set it.
 * @example
 * settingValue('reset-hours', undefined) // 1
 */
export function settingValue<Key extends SettingKey>(key: Key, stored: unknown): SettingValue<Key> {
  const { schema, usual } = settings[key] as unknown as Described<z.ZodType<SettingValue<Key>>>
  const read = schema.safeParse(stored)
  return read.success ? read.data : usual
}
