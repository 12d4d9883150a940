/**
 * What people see, or say, who do not know the name of what they need: by the address of the page that helps, phrases with a comma
 * between them. A new one is a phrase more, or a line.
 */
export const symptoms: Readonly<Record<string, string>> = {
  // Codes
  "/status/100": "expect 100-continue, curl waits one second before it uploads",
  "/status/101": "websocket handshake, upgrade to websocket",
  "/status/103": "preload before the response",
  "/status/200": "success, everything is fine, error inside a 200",
  "/status/201": "resource created, code after post creates something",
  "/status/202": "queued, background job, async job, asynchronous processing",
  "/status/204": "empty response, empty body, nothing to return, delete success",
  "/status/206": "resume a download, byte range, video seeking, range request",
  "/status/301": "redirect for good, url changed forever, seo redirect, moved for good",
  "/status/302": "redirect to login, post became get, redirect after login, temporary move",
  "/status/303": "post redirect get, redirect after post, form submitted twice",
  "/status/304": "cached copy still good, page from cache, etag matched, if-none-match",
  "/status/307": "redirect that keeps the method, internal redirect",
  "/status/308": "redirect for good that keeps the method, http to https redirect",
  "/status/400":
    "malformed request, invalid request, invalid json, json parse error, syntax error in request, missing parameter, request header or cookie too large, invalid hostname, plain http request was sent to https port, unexpected token in json",
  "/status/401":
    "not logged in, not authenticated, unauthenticated, authentication required, authentication failed, login required, invalid credentials, wrong password, bad credentials, invalid token, token expired, expired token, jwt expired, session expired, missing token, missing authorization header, invalid_token, no credentials, please log in, invalid api key",
  "/status/402": "pay first, unpaid bill, quota exceeded until you pay, insufficient funds, upgrade your plan",
  "/status/403":
    "access denied, permission denied, not allowed, user not allowed, not allowed to do this, not authorized, not permitted, insufficient permissions, directory listing denied, directory index forbidden, you don't have permission to access this resource, blocked by firewall, waf blocked, ip blocked, ip address not allowed, country blocked, account suspended, missing role, authenticationfailed s3, signaturedoesnotmatch, s3 access denied, admin only",
  "/status/404":
    "page missing, dead link, broken link, does not exist, no such page, no such file, page not found, route not found, missing resource, spa refresh",
  "/status/405": "wrong method, wrong http verb, cannot post, cannot get, post not supported",
  "/status/406": "accept header, cannot return that format, mod_security not acceptable, no matching representation",
  "/status/407": "proxy login, corporate proxy, proxy password, proxy authorization, proxy asks for password",
  "/status/408": "client too slow, idle connection closed, slow upload, request took too long to arrive",
  "/status/409":
    "already exists, already taken, username taken, email already registered, duplicate, duplicate entry, duplicate key, unique constraint, edit conflict, merge conflict, version conflict, resource in use",
  "/status/410":
    "deleted for good, permanently removed, no longer available, page was deleted, api removed, deprecated endpoint",
  "/status/411": "content-length missing, missing content length",
  "/status/412":
    "if-match failed, etag mismatch, outdated version, stale update, optimistic locking, someone else changed it",
  "/status/413":
    "payload too large, request entity too large, file too big, file too large, upload too large, upload limit, client_max_body_size, body exceeded",
  "/status/414": "request-uri too large, url too long, query string too long",
  "/status/415": "wrong content type, content-type not supported, missing content-type, expects application/json",
  "/status/416": "requested range not satisfiable, download cannot resume, invalid range",
  "/status/418": "i'm a teapot, im a teapot, teapot, coffee, htcpcp, april fools",
  "/status/419": "csrf token mismatch, laravel page expired, page expired",
  "/status/421": "wrong host, http/2 connection coalescing, sni mismatch",
  "/status/422":
    "unprocessable entity, validation error, validation failed, invalid field, invalid input, invalid email, missing field, missing required field, form validation, fastapi validation, semantic error",
  "/status/423": "file locked, resource locked, webdav lock",
  "/status/424": "earlier action failed",
  "/status/425": "early data, tls 0-rtt, replayed early data",
  "/status/426": "must use another protocol, tls required, old protocol version",
  "/status/428": "if-match required, missing if-match",
  "/status/429":
    "rate limit, rate limited, quota, rate limit exceeded, throttled, throttling, slow down, quota exceeded, too many attempts, too many login attempts, api limit reached, requests per minute, openai rate limit",
  "/status/431":
    "cookie too big, cookies too large, header too large, headers too large, request header too large, token too long",
  "/status/440": "outlook login timeout",
  "/status/451":
    "censored, censorship, blocked by law, blocked by court, gdpr block, not available in your country, geo block, dmca",
  "/status/499": "nginx 499, client closed request, user closed the tab, client disconnected, client canceled",
  "/status/500":
    "server crashed, unhandled exception, something went wrong, unexpected error, stack trace, php error, generic error, application error",
  "/status/501": "method not supported by the server, unknown method",
  "/status/502":
    "upstream error, invalid response from upstream, connection refused by upstream, backend down, reverse proxy error, upstream prematurely closed connection, bad response from backend",
  "/status/503":
    "server is down, site is down, maintenance, down for maintenance, under maintenance, maintenance mode, overloaded, server busy, server overloaded, no healthy upstream, temporarily unavailable, backend fetch failed, too much load",
  "/status/504":
    "upstream timed out, gateway timed out, timeout, backend too slow, proxy_read_timeout, lambda timeout, load balancer timeout",
  "/status/507": "disk full, out of space, storage full, quota full",
  "/status/508": "webdav loop, infinite loop",
  "/status/511": "captive portal, hotel wifi, wifi login, public wifi, network login, airport wifi, sign in to network",
  "/status/520":
    "cloudflare, cloudflare error, unknown error, origin unreachable 520, origin returned an unexpected response",
  "/status/521": "cloudflare connection refused, origin down",
  "/status/522": "cloudflare timeout, cloudflare timed out",
  "/status/524": "cloudflare timeout after 100 seconds, long running request behind cloudflare",
  "/status/525": "cloudflare ssl error, tls handshake failed",
  "/status/526": "cloudflare certificate error, invalid certificate at the origin",
  "/status/529": "site is overloaded, anthropic overloaded",
  // Schemes
  "/schemes/basic": "username and password in the header, htpasswd, http basic, curl -u, user password base64",
  "/schemes/bearer": "token, oauth token, access token, bearer token, jwt in the authorization header",
  "/schemes/digest": "nonce, qop, md5 password, digest auth curl",
  "/schemes/dpop": "proof of possession, sender-constrained token",
  "/schemes/negotiate":
    "kerberos, spnego, sso, windows authentication, single sign-on, active directory, integrated windows login",
  "/schemes/ntlm": "windows login, nt lan manager, sharepoint login",
  "/schemes/scram-sha-256": "scram, salted challenge response",
  "/schemes/hoba": "login without a password, passwordless",
  "/schemes/vapid": "web push, push notification",
  "/schemes/cookie": "cookie authentication, session login",
  "/schemes/apikey": "api key scheme",
  "/schemes/aws4-hmac-sha256": "aws signature, sigv4, signed request aws, s3 signature",
  "/schemes/oauth": "oauth 1, oauth signature",
  "/schemes/hawk": "mac authentication",
  "/schemes/privatetoken": "privacy pass, private access token, prove you are human",
  // Lessons
  "/learn/status-line": "how to read a response, anatomy of a response, reason phrase, status line, first digit",
  "/learn/who-answered":
    "which server sent this, cdn or application, did my app send this 403, proxy-status, server header",
  "/learn/who-answered#the-check":
    "captcha, bot check, bot detection, are you human, just a moment, checking your browser",
  "/learn/methods-and-405":
    "http methods, http verbs, head request, options method, get post put delete, put or patch, put vs patch, idempotent methods, safe methods",
  "/learn/methods-and-405#not-at-all": "405 vs 501",
  "/learn/the-challenge": "how does a 401 work, what does 401 mean, 401 challenge, how http authentication works",
  "/learn/the-challenge#no-dialog":
    "password dialog, password dialog keeps popping up, password popup, login popup, browser asks for password, username and password prompt, basic auth popup",
  "/learn/basic": "base64 password, how to decode basic auth, authorization basic",
  "/learn/basic#which-octets": "umlaut in password, non-ascii password, utf-8 username, charset",
  "/learn/basic#first-colon": "colon in password, colon in username",
  "/learn/basic#kept": "log out of basic auth, basic auth logout",
  "/learn/digest": "digest auth, how digest works, ha1 ha2, md5 authentication",
  "/learn/stale-and-replay": "stale nonce, stale=true, replay attack, nonce count, second 401, digest keeps failing",
  "/learn/several-challenges": "multiple www-authenticate, parse www-authenticate, basic or bearer",
  "/learn/several-challenges#realm": "realm, what is a realm, protection space",
  "/learn/bearer": "token authentication, send a token, authorization bearer",
  "/learn/bearer#no-good": "revoked token, token rejected",
  "/learn/inside-a-token": "jwt, json web token, decode a jwt, jwt claims, jwt signature, token contents",
  "/learn/inside-a-token#alg": "alg none, algorithm confusion",
  "/learn/inside-a-token#for-whom": "audience, wrong audience, aud claim, invalid audience",
  "/learn/getting-a-token":
    "refresh token, oauth flow, oauth discovery, token endpoint, client credentials, get an access token, invalid_grant, invalid_client, protected resource metadata",
  "/learn/getting-a-token#an-agent": "mcp, mcp server 401, ai agent, model context protocol",
  "/learn/bound-tokens":
    "stolen token, token theft, dpop proof, dpop nonce, use_dpop_nonce, mtls, mutual tls, client certificate, sender-constrained",
  "/learn/keys-and-cookies": "api key, api keys, x-api-key, cookie login",
  "/learn/keys-and-cookies#sessions": "login, login session, stay logged in, session cookie",
  "/learn/keys-and-cookies#attributes":
    "samesite, httponly, secure cookie, cookie flags, set-cookie attributes, cookie not sent",
  "/learn/keys-and-cookies#forged":
    "csrf, xsrf, cross-site request forgery, csrf token, csrf token missing, forged request",
  "/learn/many-rounds": "scram rounds, negotiate rounds, several 401 in a row",
  "/learn/known-and-refused": "what does 403 mean, logged in but forbidden, valid token but 403",
  "/learn/scopes-and-step-up":
    "insufficient scope, insufficient_scope, missing scope, step-up authentication, mfa required, two-factor required, reauthenticate, insufficient_user_authentication, acr",
  "/learn/401-or-403":
    "401 vs 403, difference between 401 and 403, unauthorized vs forbidden, authentication vs authorization, 401 or 403",
  "/learn/the-404-that-hides":
    "403 vs 404, 404 instead of 403, hide a resource, resource enumeration, information leak, timing attack, private repository 404",
  "/learn/what-is-wrong-with-it":
    "400 vs 422, 400 vs 404, 400 vs 409, 409 vs 422, which 4xx, bad request or unprocessable",
  "/learn/what-is-wrong-with-it#say-which":
    "problem details, problem json, error format, error body, error response format",
  "/learn/conditions":
    "etag, lost update, concurrent edits, conditional request, if-match, optimistic concurrency, 412 vs 428",
  "/learn/conditions#which-code": "409 vs 412",
  "/learn/conditions#not-modified": "200 vs 304, if-modified-since",
  "/learn/elsewhere":
    "too many redirects, redirect loop, redirected you too many times, err_too_many_redirects, login loop, endless redirect, redirects",
  "/learn/elsewhere#two-questions":
    "301 vs 302, 301 vs 308, 302 vs 303, 302 vs 307, 307 vs 308, which redirect, permanent or temporary redirect",
  "/learn/elsewhere#survives": "post turned into get after redirect",
  "/learn/elsewhere#gone": "404 vs 410",
  "/learn/limits-and-waiting": "429 vs 503, rate limiting, backoff, exponential backoff, retry policy",
  "/learn/basic#wrong-base64-protects": "base64 encryption, base64 encrypted, is base64 secure",
  "/learn/limits-and-waiting#retry-after": "when to retry, how long to wait",
  "/learn/on-the-way": "401 vs 407, behind a proxy",
  "/learn/on-the-way#the-gateway": "502 vs 504, 502 vs 503, 503 vs 504, 500 vs 502, 500 vs 503",
  "/learn/the-browser-in-between":
    "cors, cors error, blocked by cors policy, no access-control-allow-origin header, failed to fetch, networkerror, opaque response, cross-origin, access-control-allow-origin",
  "/learn/the-browser-in-between#preflight":
    "preflight, preflight request, preflight fails, options request 401, options request, access-control-allow-headers",
  "/learn/the-browser-in-between#what-is-read": "access-control-expose-headers, cannot read response header",
  "/learn/the-browser-in-between#credentials":
    "fetch credentials include, withcredentials, cookies not sent cross-origin, access-control-allow-credentials",
  "/learn/caches": "cached error, cached 403, cached 404, cdn caches errors, cache-control, vary, no-store",
  "/learn/why-do-i-get-401":
    "why 401, 401 but the token is valid, 401 with correct password, debug a 401, fix 401, authorization header missing after redirect, 401 error",
  "/learn/why-do-i-get-401#arrived":
    "authorization header lost, authorization header stripped, header dropped by redirect, header not forwarded",
  "/learn/why-do-i-get-401#now": "clock skew, token not yet valid, nbf, clock is wrong",
  "/learn/why-do-i-get-403": "why 403, 403 with a valid token, debug a 403, fix 403, 403 but logged in, 403 error",
  "/learn/why-do-i-get-403#file":
    "file permissions, chmod, selinux, missing index page, nginx permission denied, apache permission denied",
  "/learn/why-do-i-get-403#check":
    "cloudflare block, firewall rule, web application firewall, bot protection, modsecurity, cloudflare 1020",
  "/learn/why-do-i-get-403#signature": "signature mismatch, request time too skewed, signed url expired, presigned url",
  "/learn/why-do-i-get-403#network": "ip allowlist, ip whitelist, vpn blocked, geo blocked",
  "/learn/design-yours": "api design, design errors for an api, best practices, rest api error codes, error handling",
  "/learn/design-yours#in-a-200": "200 with an error, error in a 200 response",
  "/learn/design-yours#pages": "redirect or 401, api returns html login page, login page instead of json",
};
