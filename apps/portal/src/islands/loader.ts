/** The only script of an untouched page: it wakes what a visitor touches and loads nothing before. */
const awake = new WeakSet<Element>()

function touched({ target }: Event) {
  const island = target instanceof Element ? target.closest<HTMLElement>('[data-island]') : null
  if (!island || awake.has(island))
    return
  awake.add(island)
  import(/* @vite-ignore */ island.dataset.island!).then(module => module.wake(island), () => awake.delete(island))
}
for (const type of ['pointerover', 'touchstart', 'focusin'])
  addEventListener(type, touched, { passive: true })

/** The theme changes in place; the server reads the same cookie, so the next page does not flash. */
addEventListener('submit', (event) => {
  const theme = (event.submitter as HTMLButtonElement | null)?.value
  if (!(event.target instanceof HTMLFormElement) || !event.target.matches('[data-theme-form]') || !theme)
    return
  event.preventDefault()
  document.documentElement.dataset.theme = theme
  document.cookie = `theme=${theme}; Path=/; Max-Age=31536000; SameSite=Lax`
  event.target.querySelector<HTMLElement>(`.theme-to-${theme === 'dark' ? 'light' : 'dark'}`)?.focus()
})

/** Menus close when the visitor turns elsewhere. */
function closeMenus({ target, type, key }: Event & { key?: string }) {
  if (type === 'keydown' && key !== 'Escape')
    return
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('details[data-menu][open]')) {
    if (type === 'keydown' || !menu.contains(target as Node)) {
      menu.open = false
      if (type === 'keydown')
        menu.querySelector('summary')?.focus()
    }
  }
}
addEventListener('click', closeMenus)
addEventListener('keydown', closeMenus)
