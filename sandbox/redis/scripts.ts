import { createHash } from "node:crypto";

/** A script that Redis runs as one step, and the name it is remembered by there. */
export type Script = { readonly text: string; readonly sha1: string };

/*
 * A kind is a hash of entries ("until made rest"), a sorted set of their ids, and a hash about them (octets, seq, floor, run).
 * What drops its oldest is sorted by seq, the order of writing; what refuses, by the time until which it is kept.
 */
const store = `
local id, now = ARGV[1], tonumber(ARGV[2])
local most, mostOctets, drops = tonumber(ARGV[3]), tonumber(ARGV[4]), ARGV[5] == '1'
local cost, ttl = tonumber(ARGV[6]), ARGV[7]
local entries, order, about = KEYS[1], KEYS[2], KEYS[3]
local dropped = function(made) end

local function read(member)
  local value = redis.call('HGET', entries, member)
  if not value then return nil end
  local till, made, rest = string.match(value, '^(%S+) (%S+) (.*)$')
  return { till = tonumber(till), made = tonumber(made), rest = rest, octets = cost + #value }
end

local function forget(member, entry)
  redis.call('HDEL', entries, member)
  redis.call('ZREM', order, member)
  if entry then redis.call('HINCRBY', about, 'octets', -entry.octets) end
end

local function live(member)
  local entry = read(member)
  if entry and entry.till <= now then
    forget(member, entry)
    return nil
  end
  return entry
end

local function oldest()
  local member = redis.call('ZRANGE', order, 0, 0)[1]
  return member, member and read(member)
end

local function fits(octets)
  local held = tonumber(redis.call('HGET', about, 'octets') or '0')
  return redis.call('ZCARD', order) < most and held + octets <= mostOctets
end

local function write(member, till, made, rest)
  local value = string.format('%.17g %.17g ', till, made) .. rest
  local octets = cost + #value
  -- A script that has written may go on beyond maxmemory, so nothing is written that need not be.
  local before = read(member)
  if before then forget(member, before) end
  -- Entries that were not used for long went by themselves.
  if redis.call('ZCARD', order) == 0 then redis.call('HSET', about, 'octets', 0) end
  for _ = 1, 100 do
    local first, entry = oldest()
    if not first or (entry and entry.till > now) then break end
    forget(first, entry)
  end
  while not fits(octets) do
    local first, entry = oldest()
    if not first or not drops then return false end
    if entry then dropped(entry.made) end
    forget(first, entry)
  end
  redis.call('HSET', entries, member, value)
  redis.call('ZADD', order, drops and redis.call('HINCRBY', about, 'seq', 1) or till, member)
  redis.call('HINCRBY', about, 'octets', octets)
  redis.call('EXPIRE', entries, ttl)
  redis.call('EXPIRE', order, ttl)
  return true
end
`;

function script(text: string): Script {
  return { text, sha1: createHash("sha1").update(text).digest("hex") };
}

/** Moves a counter: ARGV[8] to, [9] made, [10] until, [11] ahead, [12] the latest floor there may be. Gives `Advanced`. */
export const advanceScript = script(`${store}
local to, made, till = tonumber(ARGV[8]), tonumber(ARGV[9]), tonumber(ARGV[10])
local floor = tonumber(redis.call('HGET', about, 'floor'))
local held = tonumber(redis.call('HGET', about, 'octets') or '0')
-- Nothing is known of what came before: the store is new, or was emptied by somebody else.
if not floor or (held > 0 and redis.call('ZCARD', order) == 0) then floor = now + tonumber(ARGV[11]) end
floor = math.min(floor, tonumber(ARGV[12]))
dropped = function(made) floor = math.max(floor, made) end
local entry = live(id)
local outcome = 'moved'
if entry and to <= tonumber(entry.rest) then
  outcome = 'spent'
elseif not entry and made <= floor then
  outcome = 'forgotten'
else
  write(id, till, made, ARGV[8])
end
if redis.call('ZCARD', order) == 0 then redis.call('HSET', about, 'octets', 0) end
redis.call('HSET', about, 'floor', string.format('%.17g', floor))
return outcome
`);

/** Raises the floor where this run of Redis, ARGV[2], is not the one that kept the counters: its last writes may be lost. ARGV[1] is the floor. */
export const beginScript = script(`
local floor = tonumber(redis.call('HGET', KEYS[1], 'floor'))
if redis.call('HGET', KEYS[1], 'run') ~= ARGV[2] then
  if not floor or floor < tonumber(ARGV[1]) then redis.call('HSET', KEYS[1], 'floor', ARGV[1]) end
  redis.call('HSET', KEYS[1], 'run', ARGV[2])
end
return 1
`);

/** Keeps a text: ARGV[8] until, [9] the text. Gives 1, or 0 where there is no room. */
export const putScript = script(`${store}
return write(id, tonumber(ARGV[8]), now, ARGV[9]) and 1 or 0
`);

/** Gives a text and, where ARGV[8] is 1, forgets it; nil where there is none. */
export const readScript = script(`${store}
local entry = live(id)
if not entry then return nil end
if ARGV[8] == '1' then forget(id, entry) end
return entry.rest
`);

/** Counts a use within ARGV[8] seconds, or, where there is no room, as ARGV[9] in the shared counters of KEYS[4] to [6]. Gives the count and the seconds left. */
export const countScript = script(`${store}
local seconds = tonumber(ARGV[8])
local function count(member)
  local entry = live(member)
  local used = entry and tonumber(entry.rest) + 1 or 1
  local till = entry and math.min(entry.till, now + seconds) or now + seconds
  if not write(member, till, now, tostring(used)) then return nil end
  return { used, string.format('%.3f', till - now) }
end
local counted = count(id)
if counted then return counted end
entries, order, about = KEYS[4], KEYS[5], KEYS[6]
most, mostOctets = math.huge, math.huge
return count(ARGV[9])
`);
