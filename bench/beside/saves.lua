-- For wrk with as many threads as connections: each saves rows of its own of one report over and over, with the version that it last got.
-- Arguments: a file with a row a line (report, target, version), a token.
local threads, document = 0, "mutation FileValue($input: FileValueInput!) { fileValue(input: $input) { value { version } problems { code } conflict { message } } }"
function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
  all = all or {}
  table.insert(all, thread)
end
function init(arguments)
  rows, at, saved, refused, said = {}, 0, 0, 0, ""
  local line = 0
  for text in io.lines(arguments[1]) do
    if line % tonumber(arguments[3]) == number then
      local report, target, version = text:match("^(%S+) (%S+) (%d+)$")
      table.insert(rows, { report = report, target = target, version = tonumber(version) })
    end
    line = line + 1
  end
  headers = { ["content-type"] = "application/json", authorization = "Bearer " .. arguments[2] }
end
function request()
  at = at % #rows + 1
  local row = rows[at]
  return wrk.format("POST", nil, headers, string.format(
    '{"query":"%s","variables":{"input":{"report":"%s","target":"%s","expectedVersion":%d,"value":{"kind":"ESTIMATE","amount":"%d","asOf":"2025-12-31","source":"bench","overrideReason":"đo"}}}}',
    document, row.report, row.target, row.version, 100 + (saved * 7 + number) % 90))
end
function response(status, _, body)
  local version = body:match('"value":{"version":(%d+)}')
  if status == 200 and version then
    rows[at].version, saved = tonumber(version), saved + 1
  else
    refused, said = refused + 1, status .. " " .. body:sub(1, 300):gsub('[\\"%c]', "'")
  end
end
function done(summary, latency)
  local saves, refusals, example = 0, 0, ""
  for _, thread in ipairs(all) do
    saves, refusals = saves + thread:get("saved"), refusals + thread:get("refused")
    if thread:get("refused") > 0 then example = thread:get("said") end
  end
  print(string.format('JSON {"requests": %d, "rate": %.1f, "p50": %.2f, "p99": %.2f, "refused": %d, "cut": %d, "example": "%s"}', saves,
    saves / (summary.duration / 1e6), latency:percentile(50) / 1e3, latency:percentile(99) / 1e3, refusals, summary.errors.timeout, example))
end
