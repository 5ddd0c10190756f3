import { mayRole, roles } from '@khuyencong/domain/right'
import { QueryClient } from '@tanstack/vue-query'
import { describe, expect, it } from 'vitest'
import { navigation } from '../shell/nav.ts'
import { adminRouter, placeAfter } from '../shell/routes.ts'
import { mounted } from '../testing/mounted.ts'
import ForbiddenPage from './ForbiddenPage.vue'
import StartPage from './StartPage.vue'

const routes = adminRouter(new QueryClient()).getRoutes().filter(route => route.name !== undefined)
const member = { id: 'm', name: 'Thành viên hội đồng', email: 'm@example.vn', role: 'council-member', reach: null, mustChangePassword: false, hasSecondFactor: false, mustSetSecondFactor: false }

describe('every page', () => {
  it('names the right it needs, but those of one\'s own and those before the sign-in', () => {
    const free = routes.filter(route => !route.meta.may).map(route => String(route.name)).sort()
    expect(free).toEqual(['accept', 'exports', 'forgot', 'nowhere', 'own', 'password', 'second-factor', 'sign-in'])
    expect(routes.filter(route => route.meta.open).map(route => String(route.name)).sort()).toEqual(['accept', 'forgot', 'sign-in'])
  })

  it('asks for a right that somebody has', () => {
    for (const route of routes) {
      const { may } = route.meta
      if (may)
        expect([route.name, roles.some(role => mayRole(role, ...may))]).toEqual([route.name, true])
    }
  })

  it('stands in the navigation of exactly those who may open it', () => {
    for (const entry of navigation.flatMap(group => group.entries)) {
      const { may } = routes.find(route => route.name === entry.key)!.meta
      // The first page is everybody's: who keeps no supports sees there what the role can do.
      if (entry.noun !== null)
        expect([entry.key, may]).toEqual([entry.key, [entry.action ?? 'read', entry.noun]])
    }
  })
})

it('after signing in one returns to a page inside, and never to one that asks again', () => {
  expect(['/facilities?q=x', '//evil.example', '/\\evil.example', 'https://evil.example', '/sign-in?next=/', '/password', '/second-factor?next=/x', undefined].map(placeAfter)).toEqual(['/facilities?q=x', '/', '/', '/', '/', '/', '/', '/'])
})

describe('a page that the role does not open', () => {
  it('says whom it is for and what does open', async () => {
    const { shown } = await mounted(ForbiddenPage, { needed: ['publish', 'report'] }, { answers: [[['account', 'me'], member]] })
    expect(shown()).toContain('Trang dành cho người được làm việc với báo cáo: Quản trị hệ thống hoặc Cán bộ Cục.')
    expect(shown()).toContain('được xem sản phẩm và công nhận sản phẩm.')
  })

  it('the first page says what the role can do instead', async () => {
    const { shown } = await mounted(StartPage, {}, { lang: 'en', answers: [[['account', 'me'], member]] })
    expect(shown()).toContain('Welcome, Thành viên hội đồng')
    expect(shown()).toContain('may read products and recognitions.')
  })
})
