import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { mounted } from '../testing/mounted.ts'
import { useAccount, useSession } from './session.ts'
import SessionDialog from './SessionDialog.vue'

const hanh = { id: 'u1', name: 'Trần Thị Hạnh', email: 'hanh@example.vn', role: 'province-officer', reach: 'VN-37@2025', mustChangePassword: false }
const son = { ...hanh, id: 'u2', name: 'Lê Văn Sơn', email: 'son@example.vn' }
let signedIn: typeof hanh | null
const reload = vi.fn()
const settled = async () => {
  for (let n = 0; n < 20; n++) {
    await Promise.resolve()
    await nextTick()
  }
  await new Promise(resolve => setTimeout(resolve, 20))
}

beforeEach(() => {
  signedIn = null
  reload.mockReset()
  vi.spyOn(window.location, 'reload').mockImplementation(reload)
  vi.stubGlobal('fetch', (address: string) => Promise.resolve(new Response(JSON.stringify(String(address).includes('/api/auth/') ? { done: true } : [{ result: { data: signedIn } }]), { headers: { 'content-type': 'application/json' } })))
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

async function dialog() {
  const { wrapper } = await mounted({
    components: { SessionDialog },
    setup: () => ({ account: useAccount() }),
    template: '<SessionDialog /><i id="who">{{ account?.name ?? "nobody" }}</i>',
  }, {}, { answers: [[['account', 'me'], hanh]] })
  const session = useSession()
  session.met(hanh as never)
  session.met(null)
  await settled()
  const signIn = async () => {
    const [email, password] = document.querySelectorAll<HTMLInputElement>('[role=dialog] input')
    for (const [input, value] of [[email!, 'ai@example.vn'], [password!, 'mot-mat-khau-dai']] as const) {
      input.value = value
      input.dispatchEvent(new Event('input', { bubbles: true }))
    }
    document.querySelector('[role=dialog] form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
    await settled()
  }
  return { session, signIn, who: () => wrapper.find('#who').text() }
}

describe('an ended session', () => {
  it('is asked for over the page, which stays that of the same person', async () => {
    const { session, signIn, who } = await dialog()
    expect(document.querySelector('[role=dialog]')!.textContent).toContain('Phiên làm việc đã hết')
    expect(document.querySelector<HTMLInputElement>('[role=dialog] input')!.value).toBe('hanh@example.vn')
    expect(who()).toBe('Trần Thị Hạnh')
    signedIn = hanh
    await signIn()
    expect([session.ended, reload.mock.calls.length]).toEqual([false, 0])
  })

  it('begins the page anew for another person, and nothing goes on under it', async () => {
    const { session, signIn } = await dialog()
    signedIn = son
    await signIn()
    expect([session.ended, reload.mock.calls.length > 0]).toEqual([true, true])
  })

  it('of which another tab knows who signed in begins anew as well', async () => {
    await dialog()
    window.dispatchEvent(new StorageEvent('storage', { key: 'khuyencong.person', newValue: 'u1' }))
    expect(reload).not.toHaveBeenCalled()
    window.dispatchEvent(new StorageEvent('storage', { key: 'khuyencong.person', newValue: 'u2' }))
    expect(reload).toHaveBeenCalled()
  })
})
