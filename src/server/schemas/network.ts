import { z } from 'zod'

const count = z.int().nonnegative()

export const networkRoomSchema = z.strictObject({
  version: z.literal(1),
  nodes: z.array(
    z.strictObject({
      id: z.string(),
      side: z.enum(['row', 'col']),
      name: z.string(),
      label: z.string(),
      cluster: count.nullable(),
      degree: z.number(),
      strength: z.number(),
      betweenness: z.number().nullable(),
      statements: count,
    }),
  ),
  edges: z.array(
    z.strictObject({
      from: z.string(),
      to: z.string(),
      weight: z.number(),
      statements: z.array(z.string()).nullable().describe('Of a large network asked for tie by tie: /api/network-tie'),
      count,
    }),
  ),
  clusters: count,
  modularity: z.number().nullable(),
  conflictBetween: z.number().nullable(),
  statements: count,
  uncommitted: count,
  first: z.string().nullable(),
  last: z.string().nullable(),
  formats: z.array(z.strictObject({ name: z.string(), title: z.string(), loses: z.string() })),
})

export const networkTieSchema = z.strictObject({
  version: z.literal(1),
  from: z.string(),
  to: z.string(),
  statements: z.array(z.string()).describe('The first ones'),
  count,
})

export const networkFileSchema = z.strictObject({
  version: z.literal(1),
  name: z.string(),
  type: z.string(),
  base64: z.string(),
})
