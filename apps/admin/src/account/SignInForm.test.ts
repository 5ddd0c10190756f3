import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { h } from 'vue'
import SignInForm from '../shell/SignInForm.vue'
import { mounted } from '../testing/mounted.ts'

afterEach(() => vi.unstubAllGlobals())

/** The server's answers in their order; what was asked is kept. */
async function form(answers: [status: number, body: object][], lang: 'vi' | 'en' = 'vi') {
  const asked: [string, unknown][] = []
  vi.stubGlobal('fetch', async (path: string, init: { body: string }) => {
    asked.push([path, JSON.parse(init.body)])
    const [status, body] = answers[asked.length - 1]!
    return new Response(JSON.stringify(body), { status })
  })
  const done = vi.fn()
  const { wrapper, shown } = await mounted({ render: () => h(SignInForm, { onDone: done }) }, {}, { lang })
  async function enter() {
    await wrapper.find('input[type="email"]').setValue('cuc@minh-hoa.example')
    await wrapper.find('input[name="password"]').setValue('mot-mat-khau-dai')
    await wrapper.find('form').trigger('submit')
    await flushPromises()
  }
  async function code(text: string) {
    await wrapper.find('input[name="code"]').setValue(text)
    await flushPromises()
  }
  return { wrapper, shown, asked, done, enter, code }
}

describe('signing in', () => {
  it('is done with the password where nothing more is asked', async () => {
    const { enter, done, asked } = await form([[200, { done: true }]])
    await enter()
    expect(done).toHaveBeenCalledOnce()
    expect(asked).toEqual([['/api/auth/sign-in/email', { email: 'cuc@minh-hoa.example', password: 'mot-mat-khau-dai' }]])
  })

  it('asks for a code after the password, takes six digits without a press, and says which was wrong', async () => {
    const wrong = { code: 'invalid', detail: { reason: 'check-fields', issues: [{ field: 'code', reason: 'wrong-code' }] } }
    const { enter, code, shown, done, asked } = await form([[200, { secondFactor: true }], [400, wrong], [200, { done: true }]])
    await enter()
    expect(done).not.toHaveBeenCalled()
    await code('111 222')
    expect(shown()).toContain('Mã chưa đúng.')
    await code('333444')
    expect(done).toHaveBeenCalledOnce()
    expect(asked.slice(1)).toEqual([['/api/auth/second-factor', { code: '111222' }], ['/api/auth/second-factor', { code: '333444' }]])
  })

  it('takes a recovery code instead', async () => {
    const { wrapper, enter, asked, done } = await form([[200, { secondFactor: true }], [200, { done: true }]])
    await enter()
    await wrapper.findAll('button').find(button => button.text().includes('Dùng mã dự phòng'))!.trigger('click')
    await wrapper.find('input[name="recovery-code"]').setValue('abcde-23456')
    await wrapper.find('form').trigger('submit')
    await flushPromises()
    expect(asked[1]).toEqual(['/api/auth/second-factor', { recoveryCode: 'abcde-23456' }])
    expect(done).toHaveBeenCalledOnce()
  })

  it('says one thing for a wrong address and a wrong password, and how long to wait', async () => {
    const wrong = await form([[401, { code: 'unauthenticated', detail: { reason: 'wrong-email-or-password' } }]])
    await wrong.enter()
    expect(wrong.shown()).toContain('Thư điện tử hoặc mật khẩu chưa đúng.')
    const many = await form([[429, { code: 'too-many', detail: { reason: 'too-many-sign-ins', issues: [{ field: 'email', reason: 'too-many-sign-ins', values: { minutes: 7, seconds: 400 } }] } }]], 'en')
    await many.enter()
    expect(many.shown()).toContain('Wait 7 minutes')
  })
})
