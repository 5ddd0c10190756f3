import icons from '@nuxt/ui/runtime/vue/plugins/icons.js'
import { VueQueryPlugin } from '@tanstack/vue-query'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { adminQueries } from './shell/queries.ts'
import { adminRouter } from './shell/routes.ts'
import '@khuyencong/ui/fonts.css'
import './main.css'

const app = createApp(App)
app.use(createPinia())
const queryClient = app.runWithContext(adminQueries)
app.use(VueQueryPlugin, { queryClient })
app.use(icons)
app.use(adminRouter(queryClient))
app.mount('#app')

// A page of an older build that is gone from the server: the newer build is one reload away.
window.addEventListener('vite:preloadError', (event) => {
  const place = 'khuyencong.reloaded'
  if (Date.now() - Number(sessionStorage.getItem(place) ?? 0) < 10_000)
    return
  event.preventDefault()
  sessionStorage.setItem(place, String(Date.now()))
  location.reload()
})
