-- For wrk: asks what a file says, line after line, and prints what came of it as JSON. A line that begins with / is a page to get, any other
-- one a body to post to the address. Arguments: the file, and how what is got may be packed, if at all.
local lines, count, at = {}, 0, 0
function init(arguments)
  for line in io.lines(arguments[1]) do
    count = count + 1
    if line:sub(1, 1) == "/" then
      lines[count] = wrk.format("GET", line, { ["accept-encoding"] = arguments[2] })
    else
      lines[count] = wrk.format("POST", nil, { ["content-type"] = "application/json", accept = "application/json" }, line)
    end
  end
  at = math.random(0, count - 1)
end
function request()
  at = at % count + 1
  return lines[at]
end
function done(summary, latency)
  local errors = summary.errors
  local good = summary.requests - errors.status
  print(string.format('JSON {"requests": %d, "rate": %.1f, "p50": %.2f, "p99": %.2f, "bytes": %d, "refused": %d, "cut": %d}', summary.requests,
    good / (summary.duration / 1e6), latency:percentile(50) / 1e3, latency:percentile(99) / 1e3, summary.bytes / math.max(1, summary.requests),
    errors.status, errors.connect + errors.read + errors.write + errors.timeout))
end
