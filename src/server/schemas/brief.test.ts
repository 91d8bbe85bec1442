import { expectTypeOf, test } from 'vitest'
import type { z } from 'zod'
import type { BriefDraft, BriefRoomView, WrittenBrief } from '../../desk/index.js'
import type * as schemas from './brief.js'

type Plain<T> = T extends readonly (infer E)[]
  ? Plain<E>[]
  : T extends object
    ? { -readonly [K in keyof T]: Plain<T[K]> }
    : T

test('schemas describe exactly the views, checked by the compiler', () => {
  expectTypeOf<Plain<z.output<typeof schemas.briefDraftSchema>>>().toEqualTypeOf<Plain<BriefDraft>>()
  expectTypeOf<Plain<z.output<typeof schemas.briefRoomSchema>>>().toEqualTypeOf<Plain<BriefRoomView>>()
  expectTypeOf<Plain<z.output<typeof schemas.writtenBriefSchema>>>().toEqualTypeOf<Plain<WrittenBrief>>()
})
