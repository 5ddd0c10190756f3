import { renderToString } from '@vue/server-renderer'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSSRApp, nextTick } from 'vue'
import { wake } from '../islands/search.ts'
import ProductSearch from './ProductSearch.vue'

const facts = { lang: 'vi' as const, q: 'che', keep: [['level', 'nation']] as [string, string][], clearHref: '/san-pham' }

async function sleeping(): Promise<HTMLElement> {
  const island = document.createElement('div')
  island.dataset.props = JSON.stringify(facts)
  island.innerHTML = await renderToString(createSSRApp(ProductSearch, facts))
  document.body.replaceChildren(island)
  return island
}

describe('productSearch', () => {
  const said = [vi.spyOn(console, 'warn'), vi.spyOn(console, 'error')]
  beforeEach(() => {
    vi.useFakeTimers()
    vi.stubGlobal('fetch', vi.fn(async () => new Response(JSON.stringify([{ kind: 'product', label: 'Chè Tân Cương', note: 'Thái Nguyên', href: '/san-pham/che-tan-cuong' }]))))
  })
  afterEach(() => {
    for (const spy of said)
      expect(spy).not.toHaveBeenCalled()
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it('is a plain form without its script', async () => {
    const island = await sleeping()
    const form = island.querySelector('form')!
    expect([form.getAttribute('action'), form.getAttribute('method')]).toEqual(['/san-pham', 'get'])
    expect(island.querySelector<HTMLInputElement>('input[name=level]')!.value).toBe('nation')
    expect(island.innerHTML).not.toMatch(/\sstyle=/)
  })

  it('wakes over the server\'s markup without a warning and keeps what was typed meanwhile', async () => {
    const island = await sleeping()
    const words = island.querySelector<HTMLInputElement>('input[name=q]')!
    words.value = 'che tan'
    words.focus()
    wake(island)
    await nextTick()
    expect(island.querySelector('input[name=q]')).toBe(words)
    expect(words.value).toBe('che tan')
    expect(words.getAttribute('role')).toBe('combobox')
    await vi.advanceTimersByTimeAsync(200)
    expect(words.value).toBe('che tan')
    expect(fetch).toHaveBeenCalledWith('/goi-y?q=che%20tan', expect.anything())
    expect(island.querySelector('[role=option]')!.textContent).toContain('Chè Tân Cương')
  })

  it('closes its suggestions on Escape and says which one is chosen', async () => {
    const island = await sleeping()
    const words = island.querySelector<HTMLInputElement>('input[name=q]')!
    words.focus()
    wake(island)
    words.dispatchEvent(new Event('input', { bubbles: true }))
    await vi.advanceTimersByTimeAsync(200)
    words.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }))
    await nextTick()
    expect(words.getAttribute('aria-activedescendant')).toBe('search-offer-0')
    words.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }))
    await nextTick()
    expect(words.getAttribute('aria-expanded')).toBe('false')
  })
})
