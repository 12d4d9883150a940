import { createHash } from "node:crypto";

function script(text: string) {
  return { text, sha1: createHash("sha1").update(text).digest("hex") };
}

/** Counts a room in, if there are fewer than there may be. KEYS: rooms by their end. ARGV: [1] room, [2] now, [3] its end, [4] the most rooms. Gives 1 or 0. */
export const openScript = script(`
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', ARGV[2])
if redis.call('ZCARD', KEYS[1]) >= tonumber(ARGV[4]) then return 0 end
redis.call('ZADD', KEYS[1], ARGV[3], ARGV[1])
redis.call('EXPIREAT', KEYS[1], ARGV[3])
return 1
`);

/**
 * Takes a report. KEYS: about, students, ids of reports, events. A student is "number minute told". ARGV: [1] id, [2] student, [3] what
 * is told, [4] the minute, [5] most students, [6] most reports a minute, [7] most events, [8] the end of the room. Gives an `Outcome`.
 */
export const reportScript = script(`
local ended = redis.call('HGET', KEYS[1], 'ended')
if not ended then return 'nothing' end
if ended == '1' then return 'over' end
if redis.call('ZSCORE', KEYS[3], ARGV[1]) then return 'known' end
local held = redis.call('HGET', KEYS[2], ARGV[2])
local number, minute, told
if held then
  number, minute, told = string.match(held, '^(%d+) (%d+) (%d+)$')
else
  number = redis.call('HLEN', KEYS[2]) + 1
  if number > tonumber(ARGV[5]) then return 'full' end
end
if minute ~= ARGV[4] then told = 0 end
if tonumber(told) >= tonumber(ARGV[6]) then return 'often' end
redis.call('HSET', KEYS[2], ARGV[2], number .. ' ' .. ARGV[4] .. ' ' .. (told + 1))
redis.call('ZADD', KEYS[3], redis.call('HINCRBY', KEYS[1], 'reports', 1), ARGV[1])
redis.call('ZREMRANGEBYRANK', KEYS[3], 0, -1 - tonumber(ARGV[7]))
redis.call('XADD', KEYS[4], 'MAXLEN', ARGV[7], '*', 'number', number, 'told', ARGV[3])
for index = 2, 4 do redis.call('EXPIREAT', KEYS[index], ARGV[8]) end
return 'kept'
`);

/** Makes a turn. KEYS as those of a report. ARGV: [1] the turn, [2] most events. Gives 1, or 0 where the room is not there or over. */
export const turnScript = script(`
if redis.call('HGET', KEYS[1], 'ended') ~= '0' then return 0 end
local turn = ARGV[1]
-- Not deleted, so that the stream goes on with later ids.
if turn == 'cleared' or turn == 'ended' then redis.call('XTRIM', KEYS[4], 'MAXLEN', 0) end
if turn == 'ended' then
  redis.call('DEL', KEYS[2], KEYS[3])
  redis.call('HSET', KEYS[1], 'ended', '1')
end
local made = redis.call('XADD', KEYS[4], 'MAXLEN', ARGV[2], '*', 'turn', turn)
if turn == 'frozen' then redis.call('HSETNX', KEYS[1], 'frozen', made)
elseif turn ~= 'cleared' then redis.call('HDEL', KEYS[1], 'frozen') end
redis.call('EXPIREAT', KEYS[4], redis.call('HGET', KEYS[1], 'ends'))
return 1
`);
