import { expectTypeOf, test } from 'vitest'
import type { z } from 'zod'
import type { NetworkFileView, NetworkRoomView } from '../../desk/index.js'
import type * as schemas from './network.js'

type Plain<T> = T extends readonly (infer E)[]
  ? Plain<E>[]
  : T extends object
    ? { -readonly [K in keyof T]: Plain<T[K]> }
    : T

test('schemas describe exactly the views, checked by the compiler', () => {
  expectTypeOf<Plain<z.output<typeof schemas.networkRoomSchema>>>().toEqualTypeOf<Plain<NetworkRoomView>>()
  expectTypeOf<Plain<z.output<typeof schemas.networkFileSchema>>>().toEqualTypeOf<Plain<NetworkFileView>>()
})
