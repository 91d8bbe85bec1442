import { expectTypeOf, test } from 'vitest'
import type { BriefDraft, BriefRoomView, WrittenBrief } from '../../desk/index.js'
import type * as schemas from './brief.js'
import type { Output, Plain } from './plain.js'

test('schemas describe exactly the views, checked by the compiler', () => {
  expectTypeOf<Output<typeof schemas.briefDraftSchema>>().toEqualTypeOf<Plain<BriefDraft>>()
  expectTypeOf<Output<typeof schemas.briefRoomSchema>>().toEqualTypeOf<Plain<BriefRoomView>>()
  expectTypeOf<Output<typeof schemas.writtenBriefSchema>>().toEqualTypeOf<Plain<WrittenBrief>>()
})
