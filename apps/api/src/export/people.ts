import type { Person } from '@khuyencong/domain/account'
import type { RegionCode } from '@khuyencong/domain/region'
import type { Label } from '@khuyencong/domain/text'
import type { ExportedList } from './list.ts'
import { PersonFilter, personStateLabels } from '@khuyencong/domain/account'
import { exportListLabels } from '@khuyencong/domain/job'
import { regionLabels } from '@khuyencong/domain/region'
import { reachOfRole, roleLabels, scopeOf } from '@khuyencong/domain/right'
import { dayInVietnam } from '@khuyencong/domain/text'
import { peopleList } from '../account/people.ts'
import { label, wallClock } from './column.ts'
import { paged } from './list.ts'

interface Row extends Person { reachLabel: Label }
const whole = label('Cả nước', 'Whole country')
const none = label('Chưa có phạm vi', 'No reach')
const time = label('Giờ Việt Nam', 'Time of Vietnam')

/** Who can sign in; for administrators alone. */
export const peopleFile: ExportedList<typeof PersonFilter, Row> = {
  noun: 'account',
  title: exportListLabels.people,
  file: label('nguoi-dung', 'people'),
  filter: PersonFilter,
  fields: { role: label('Vai trò', 'Role'), reach: label('Phạm vi', 'Reach'), secondFactor: label('Xác thực hai bước', 'Second factor') },
  values: { ...roleLabels, ...personStateLabels, yes: label('có', 'yes'), no: label('chưa có', 'no') },
  columns: [
    { key: 'name', head: label('Họ và tên', 'Name'), kind: 'text', width: 28, value: row => row.name },
    { key: 'email', head: label('Thư điện tử', 'E-mail'), kind: 'text', width: 34, value: row => row.email },
    { key: 'role', head: label('Vai trò', 'Role'), kind: 'text', width: 26, value: (row, lang) => roleLabels[row.role][lang] },
    { key: 'reach', head: label('Phạm vi', 'Reach'), kind: 'text', width: 26, value: (row, lang) => row.reachLabel[lang] },
    { key: 'secondFactor', head: label('Xác thực hai bước', 'Second factor'), kind: 'text', width: 20, value: ({ hasSecondFactor, mustSetSecondFactor }, lang) => (hasSecondFactor ? label('có', 'yes') : mustSetSecondFactor ? label('bắt buộc, chưa có', 'required, missing') : label('chưa có', 'no'))[lang] },
    { key: 'state', head: label('Trạng thái', 'State'), kind: 'text', width: 18, value: (row, lang) => personStateLabels[row.state][lang] },
    { key: 'seen', head: label('Dùng gần nhất', 'Last seen'), kind: 'moment', width: 18, meaning: label('Giờ Việt Nam; trống là chưa đăng nhập', 'Time of Vietnam; empty where never signed in'), value: row => wallClock(row.lastSeenAt) },
    { key: 'sessions', head: label('Phiên', 'Sessions'), kind: 'whole', width: 9, value: row => row.sessions },
    { key: 'created', head: label('Thêm lúc', 'Added'), kind: 'moment', width: 18, meaning: time, value: row => wallClock(row.createdAt) },
  ],
  find: (ctx, filter) => paged<PersonFilter, Row>(async (one, asked) => {
    const { items, total } = await peopleList(one, asked)
    const today = dayInVietnam(ctx.clock())
    const reachOf = (person: Person): Label => {
      const scope = scopeOf(person, ctx.provinces, today)
      if (reachOfRole[person.role] === 'country')
        return whole
      return scope.reach === 'region' ? regionLabels[scope.region as RegionCode] : scope.reach === 'province' ? label(ctx.provinces.get(scope.province).name, ctx.provinces.get(scope.province).name) : none
    }
    return { items: items.map(person => ({ ...person, reachLabel: reachOf(person) })), total }
  })(ctx, filter),
}
