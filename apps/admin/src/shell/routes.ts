import type { QueryClient } from '@tanstack/vue-query'
import type { Router, RouteRecordRaw } from 'vue-router'
import { createRouter, createWebHistory } from 'vue-router'
import { askAccount } from './session.ts'

/** Every page is a piece of its own, fetched when it is opened. */
const pages: RouteRecordRaw[] = [
  { path: '', name: 'today', component: () => import('../today/TodayPage.vue') },
  { path: 'programmes', name: 'programmes', component: () => import('../programme/ProgrammeListPage.vue') },
  { path: 'programmes/:code', name: 'programme', component: () => import('../programme/ProgrammePage.vue'), props: true },
  { path: 'facilities', name: 'facilities', component: () => import('../facility/FacilityListPage.vue') },
  { path: 'facilities/new', name: 'facility-new', component: () => import('../facility/FacilityEditPage.vue') },
  { path: 'facilities/:id', name: 'facility', component: () => import('../facility/FacilityPage.vue'), props: true },
  { path: 'facilities/:id/edit', name: 'facility-edit', component: () => import('../facility/FacilityEditPage.vue'), props: true },
  { path: 'supports', name: 'supports', component: () => import('../support/SupportListPage.vue') },
  { path: 'supports/:code', name: 'support', component: () => import('../support/SupportPage.vue'), props: true },
  { path: 'reports', redirect: { name: 'report' } },
  { path: 'reports/phase', name: 'report', component: () => import('../report/PhaseReportPage.vue') },
  { path: 'figures', name: 'figures', component: () => import('../figure/ReconciliationPage.vue') },
  { path: 'audit', name: 'audit', component: () => import('../audit/AuditPage.vue') },
  { path: ':rest(.*)*', name: 'nowhere', component: () => import('./NowherePage.vue') },
]

/** Only a place inside this app may be returned to. */
export function placeAfter(next: unknown): string {
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) && !next.startsWith('/sign-in') ? next : '/'
}

export function adminRouter(client: QueryClient): Router {
  const router = createRouter({
    history: createWebHistory('/admin/'),
    routes: [
      { path: '/sign-in', name: 'sign-in', component: () => import('./SignInPage.vue'), meta: { open: true } },
      { path: '/password', name: 'password', component: () => import('./PasswordPage.vue') },
      { path: '/', component: () => import('./AppFrame.vue'), children: pages },
    ],
    scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
  })
  router.beforeEach(async (to) => {
    if (to.meta.open === true)
      return true
    // No answer is no reason to throw somebody out: the page itself says what is wrong.
    const account = await askAccount(client).catch(() => undefined)
    if (account === null)
      return { name: 'sign-in', query: to.fullPath === '/' ? {} : { next: to.fullPath } }
    if (account?.mustChangePassword && to.name !== 'password')
      return { name: 'password', query: { next: to.fullPath } }
    return true
  })
  return router
}
