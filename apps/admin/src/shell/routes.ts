import type { Action, Noun } from '@khuyencong/domain/right'
import type { QueryClient } from '@tanstack/vue-query'
import type { Router, RouteRecordRaw } from 'vue-router'
import { createRouter, createWebHistory } from 'vue-router'
import { askAccount } from './session.ts'

declare module 'vue-router' {
  interface RouteMeta {
    /** Opens without signing in. */
    open?: boolean
    /** The right a page needs; one that has none is for everybody signed in. */
    may?: [Action, Noun]
  }
}

/** Every page is a piece of its own, fetched when it is opened. */
export const pages: RouteRecordRaw[] = [
  { path: '', name: 'today', component: () => import('../today/TodayPage.vue'), meta: { may: ['read', 'support'] } },
  { path: 'programmes', name: 'programmes', component: () => import('../programme/ProgrammeListPage.vue'), meta: { may: ['read', 'programme'] } },
  { path: 'programmes/new', name: 'programme-new', component: () => import('../programme/ProgrammeEditPage.vue'), meta: { may: ['create', 'programme'] } },
  { path: 'programmes/:code', name: 'programme', component: () => import('../programme/ProgrammePage.vue'), props: true, meta: { may: ['read', 'programme'] } },
  { path: 'programmes/:code/edit', name: 'programme-edit', component: () => import('../programme/ProgrammeEditPage.vue'), props: true, meta: { may: ['edit', 'programme'] } },
  { path: 'national-programmes', name: 'national-programmes', component: () => import('../national-programme/NationalProgrammeListPage.vue'), meta: { may: ['read', 'programme'] } },
  { path: 'national-programmes/new', name: 'national-programme-new', component: () => import('../national-programme/NationalProgrammeEditPage.vue'), meta: { may: ['create', 'programme'] } },
  { path: 'national-programmes/:code', name: 'national-programme', component: () => import('../national-programme/NationalProgrammePage.vue'), props: true, meta: { may: ['read', 'programme'] } },
  { path: 'national-programmes/:code/edit', name: 'national-programme-edit', component: () => import('../national-programme/NationalProgrammeEditPage.vue'), props: true, meta: { may: ['edit', 'programme'] } },
  { path: 'facilities', name: 'facilities', component: () => import('../facility/FacilityListPage.vue'), meta: { may: ['read', 'facility'] } },
  { path: 'facilities/new', name: 'facility-new', component: () => import('../facility/FacilityEditPage.vue'), meta: { may: ['create', 'facility'] } },
  { path: 'facilities/duplicates', name: 'facility-duplicates', component: () => import('../facility/FacilityPairsPage.vue'), meta: { may: ['edit', 'facility'] } },
  { path: 'facilities/merge', name: 'facility-merge', component: () => import('../facility/FacilityMergePage.vue'), meta: { may: ['edit', 'facility'] } },
  { path: 'facilities/:id/card', name: 'facility-card', component: () => import('../facility/FacilityCardPage.vue'), props: true, meta: { may: ['read', 'facility'] } },
  { path: 'facilities/:id', name: 'facility', component: () => import('../facility/FacilityPage.vue'), props: true, meta: { may: ['read', 'facility'] } },
  { path: 'facilities/:id/edit', name: 'facility-edit', component: () => import('../facility/FacilityEditPage.vue'), props: true, meta: { may: ['edit', 'facility'] } },
  { path: 'supports', name: 'supports', component: () => import('../support/SupportListPage.vue'), meta: { may: ['read', 'support'] } },
  { path: 'supports/new', name: 'support-new', component: () => import('../support/SupportEditPage.vue'), meta: { may: ['create', 'support'] } },
  { path: 'supports/:code', name: 'support', component: () => import('../support/SupportPage.vue'), props: true, meta: { may: ['read', 'support'] } },
  { path: 'supports/:code/edit', name: 'support-edit', component: () => import('../support/SupportEditPage.vue'), props: true, meta: { may: ['edit', 'support'] } },
  { path: 'products', name: 'products', component: () => import('../product/ProductListPage.vue'), meta: { may: ['read', 'product'] } },
  { path: 'certificates', name: 'certificates', component: () => import('../recognition/CertificateListPage.vue'), meta: { may: ['read', 'recognition'] } },
  { path: 'reports', redirect: { name: 'report' } },
  { path: 'reports/phase', name: 'report', component: () => import('../report/PhaseReportPage.vue'), meta: { may: ['read', 'report'] } },
  { path: 'figures', name: 'figures', component: () => import('../figure/ReconciliationPage.vue'), meta: { may: ['read', 'figure'] } },
  { path: 'audit', name: 'audit', component: () => import('../audit/AuditPage.vue'), meta: { may: ['read', 'audit'] } },
  { path: 'law', name: 'law', component: () => import('../instrument/InstrumentListPage.vue'), meta: { may: ['read', 'instrument'] } },
  { path: 'law/new', name: 'instrument-new', component: () => import('../instrument/InstrumentEditPage.vue'), meta: { may: ['create', 'instrument'] } },
  { path: 'law/norms', name: 'norms', component: () => import('../norm/NormListPage.vue'), meta: { may: ['read', 'instrument'] } },
  { path: 'law/norms/new', name: 'norm-new', component: () => import('../norm/NormEditPage.vue'), meta: { may: ['create', 'instrument'] } },
  { path: 'law/norms/:code', name: 'norm', component: () => import('../norm/NormPage.vue'), props: true, meta: { may: ['read', 'instrument'] } },
  { path: 'law/norms/:code/next', name: 'norm-next', component: () => import('../norm/NormEditPage.vue'), props: true, meta: { may: ['edit', 'instrument'] } },
  { path: 'law/norms/:code/:from', name: 'norm-edit', component: () => import('../norm/NormEditPage.vue'), props: true, meta: { may: ['edit', 'instrument'] } },
  { path: 'law/criteria', name: 'criteria', component: () => import('../criterion/CriterionListPage.vue'), meta: { may: ['read', 'instrument'] } },
  { path: 'law/criteria/new', name: 'criterion-new', component: () => import('../criterion/CriterionEditPage.vue'), meta: { may: ['create', 'instrument'] } },
  { path: 'law/criteria/:code/next', name: 'criterion-next', component: () => import('../criterion/CriterionEditPage.vue'), props: true, meta: { may: ['edit', 'instrument'] } },
  { path: 'law/criteria/:code/:from', name: 'criterion-edit', component: () => import('../criterion/CriterionEditPage.vue'), props: true, meta: { may: ['edit', 'instrument'] } },
  { path: 'law/types', name: 'support-types', component: () => import('../support-type/SupportTypePage.vue'), meta: { may: ['read', 'instrument'] } },
  { path: 'law/types/:code', name: 'support-type-edit', component: () => import('../support-type/SupportTypeEditPage.vue'), props: true, meta: { may: ['edit', 'instrument'] } },
  { path: 'law/contents/:code/next', name: 'content-next', component: () => import('../support-type/ContentEditPage.vue'), props: true, meta: { may: ['edit', 'instrument'] } },
  { path: 'law/contents/:code/:from', name: 'content-edit', component: () => import('../support-type/ContentEditPage.vue'), props: true, meta: { may: ['edit', 'instrument'] } },
  { path: 'law/:code', name: 'instrument', component: () => import('../instrument/InstrumentPage.vue'), props: true, meta: { may: ['read', 'instrument'] } },
  { path: 'law/:code/edit', name: 'instrument-edit', component: () => import('../instrument/InstrumentEditPage.vue'), props: true, meta: { may: ['edit', 'instrument'] } },
  { path: 'imports', name: 'imports', component: () => import('../import/ImportListPage.vue'), meta: { may: ['create', 'facility'] } },
  { path: 'imports/:id', name: 'import', component: () => import('../import/ImportPage.vue'), props: true, meta: { may: ['create', 'facility'] } },
  { path: 'people', name: 'people', component: () => import('../account/PersonListPage.vue'), meta: { may: ['read', 'account'] } },
  { path: 'people/new', name: 'person-new', component: () => import('../account/PersonEditPage.vue'), meta: { may: ['administer', 'account'] } },
  { path: 'people/:id', name: 'person', component: () => import('../account/PersonPage.vue'), props: true, meta: { may: ['read', 'account'] } },
  { path: 'people/:id/edit', name: 'person-edit', component: () => import('../account/PersonEditPage.vue'), props: true, meta: { may: ['administer', 'account'] } },
  { path: 'settings', name: 'settings', component: () => import('../setting/SettingPage.vue'), meta: { may: ['read', 'setting'] } },
  { path: 'exports', name: 'exports', component: () => import('../export/ExportListPage.vue') },
  { path: 'me', name: 'own', component: () => import('../account/OwnPage.vue') },
  { path: ':rest(.*)*', name: 'nowhere', component: () => import('./NowherePage.vue') },
]

/** Only a place inside this app may be returned to. */
export function placeAfter(next: unknown): string {
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) && !/^\/(?:sign-in|password|second-factor)\b/.test(next) ? next : '/'
}

export function adminRouter(client: QueryClient): Router {
  const router = createRouter({
    history: createWebHistory('/admin/'),
    routes: [
      { path: '/sign-in', name: 'sign-in', component: () => import('./SignInPage.vue'), meta: { open: true } },
      { path: '/forgot', name: 'forgot', component: () => import('../account/ForgotPage.vue'), meta: { open: true } },
      { path: '/accept', name: 'accept', component: () => import('../account/AcceptPage.vue'), props: to => ({ token: to.hash.slice(1) }), meta: { open: true } },
      { path: '/second-factor', name: 'second-factor', component: () => import('../account/SecondFactorPage.vue') },
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
    if (account?.mustSetSecondFactor && !account.mustChangePassword && to.name !== 'second-factor')
      return { name: 'second-factor', query: { next: to.fullPath } }
    return true
  })
  return router
}
