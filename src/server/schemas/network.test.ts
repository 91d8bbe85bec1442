import { expectTypeOf, test } from 'vitest'
import type { NetworkFileView, NetworkRoomView, NetworkTieView } from '../../desk/index.js'
import type * as schemas from './network.js'
import type { Output, Plain } from './plain.js'

test('schemas describe exactly the views, checked by the compiler', () => {
  expectTypeOf<Output<typeof schemas.networkRoomSchema>>().toEqualTypeOf<Plain<NetworkRoomView>>()
  expectTypeOf<Output<typeof schemas.networkTieSchema>>().toEqualTypeOf<Plain<NetworkTieView>>()
  expectTypeOf<Output<typeof schemas.networkFileSchema>>().toEqualTypeOf<Plain<NetworkFileView>>()
})
