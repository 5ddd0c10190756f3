/** Never loaded: it makes the build for browsers write the pictures that server-rendered pages name. */
export { default as showroom } from '../shell/showroom.png?url'
export { plateAddress } from '@khuyencong/ui/product/plates.ts'
