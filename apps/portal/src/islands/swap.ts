/** Filters and switches answer in place: the same page is fetched and this part of it replaced. No Vue. */
const wide = '(min-width: 900px)'

let shown = location.href.split('#')[0]

function addressOf(form: HTMLFormElement): string {
  const params = new URLSearchParams()
  new FormData(form).forEach((value, name) => value !== '' && params.append(name, String(value)))
  return `${form.action.split('?')[0]}?${params}`
}

async function swap(island: HTMLElement, address: string): Promise<void> {
  island.setAttribute('aria-busy', 'true')
  const at = document.activeElement
  const held = at instanceof HTMLElement && island.contains(at) ? at.dataset.key ?? at.id : ''
  const closed = [...island.querySelectorAll<HTMLDetailsElement>('details[id]')].map(({ id, open }) => ({ id, open }))
  try {
    const answer = await fetch(address, { headers: { Accept: 'text/html' } })
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const part = fresh.getElementById(island.id)
    if (!answer.ok || !part)
      throw new Error('no such part')
    island.replaceChildren(...part.childNodes)
    for (const { id, open } of closed) {
      const group = document.getElementById(id)
      if (group instanceof HTMLDetailsElement)
        group.open = open
    }
    const header = fresh.querySelector('.header')
    if (header)
      document.querySelector('.header')?.replaceWith(header)
    document.title = fresh.title
    history.pushState(null, '', address)
    shown = location.href.split('#')[0]
    if (held)
      (island.querySelector<HTMLElement>(`[data-key="${CSS.escape(held)}"]`) ?? document.getElementById(held))?.focus({ preventScroll: true })
    const status = document.querySelector('[data-swap-status]')
    if (status)
      status.textContent = island.querySelector('[data-swap-said]')?.textContent?.trim() ?? ''
  }
  catch {
    location.assign(address)
  }
  finally {
    island.removeAttribute('aria-busy')
  }
}

/** Boxes that were ticked before this module had come. */
function ticked(form: HTMLFormElement): boolean {
  return [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].some(box => box.checked !== box.defaultChecked)
}

export function wake(island: HTMLElement): void {
  island.addEventListener('change', ({ target }) => {
    const form = (target as Element).closest<HTMLFormElement>('form[data-swap]')
    if (form && matchMedia(wide).matches)
      void swap(island, addressOf(form))
  })
  island.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement
    if (!form.matches('[data-swap]') || !matchMedia(wide).matches)
      return
    event.preventDefault()
    void swap(island, addressOf(form))
  })
  island.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-swap]')
    if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return
    event.preventDefault()
    void swap(island, link.href)
  })
  const early = [...island.querySelectorAll<HTMLFormElement>('form[data-swap]')].find(ticked)
  if (early && matchMedia(wide).matches)
    void swap(island, addressOf(early))
  addEventListener('popstate', () => {
    if (location.href.split('#')[0] !== shown)
      location.reload()
  })
}
