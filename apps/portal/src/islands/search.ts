import { createSSRApp } from 'vue'
import ProductSearch from '../product/ProductSearch.vue'

/** Takes over the server's search form. What was typed while it slept stays. */
export function wake(island: HTMLElement): void {
  const words = island.querySelector<HTMLInputElement>('input[name=q]')!
  const { value, selectionStart, selectionEnd } = words
  const hadFocus = document.activeElement === words
  createSSRApp(ProductSearch, JSON.parse(island.dataset.props!)).mount(island)
  if (words.value !== value) {
    words.value = value
    words.dispatchEvent(new Event('input', { bubbles: true }))
  }
  if (hadFocus)
    words.setSelectionRange(selectionStart, selectionEnd)
}
