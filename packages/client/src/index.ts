export { connect } from './connect.ts'
export type { Client, ConnectOptions } from './connect.ts'
export { refusalOf } from './refusal.ts'
export type { ReadRefusal } from './refusal.ts'
