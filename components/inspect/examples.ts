/** A paste to begin with. */
export type Example = { readonly label: string; readonly text: string };

/** What a visitor without a paste of their own can look at; the one of this site comes from the page. */
export const examples: readonly Example[] = [
  {
    label: "A bare 401",
    text: `HTTP/1.1 401 Unauthorized
Content-Type: application/json
Content-Length: 26

{"message":"Unauthorized"}
`,
  },
  {
    label: "A Spring default",
    text: `HTTP/1.1 401
WWW-Authenticate: Bearer
X-Content-Type-Options: nosniff
X-XSS-Protection: 0
Cache-Control: no-cache, no-store, max-age=0, must-revalidate
Pragma: no-cache
Expires: 0
X-Frame-Options: DENY
Content-Length: 0
Date: Wed, 21 Oct 2026 07:28:00 GMT

`,
  },
  {
    label: "curl -i of this site",
    text: `$ curl -i https://knock-knock.example/api/sandbox/open-the-vault
HTTP/1.1 401 Unauthorized
WWW-Authenticate: Basic realm="vault", charset="UTF-8"
Content-Type: application/problem+json
Cache-Control: no-store
Vary: Authorization
Access-Control-Allow-Origin: *
Access-Control-Expose-Headers: Sandbox-Decision, WWW-Authenticate
Date: Wed, 21 Oct 2026 07:28:00 GMT

{
  "type": "/status/401",
  "title": "Unauthorized",
  "status": 401,
  "detail": "No Authorization header came, so the server cannot know who asks."
}
`,
  },
  {
    label: "A Digest challenge",
    text: `WWW-Authenticate: Digest realm=vault, qop=auth, nonce="7ypf/xlj9XXwfDPEoM4URrv", algorithm="MD5", stale=FALSE
`,
  },
  {
    label: "curl -v with a mistake",
    text: `* Connected to api.example (192.0.2.7) port 80
> GET /books HTTP/1.1
> Host: api.example
> User-Agent: curl/8.5.0
> Accept: */*
> Authorization: Basic QWxpOmZvcnR5IGphcnM=
>
< HTTP/1.1 403 Forbidden
< WWW-Authenticate: Bearer error="invalid_token", error_description="The \\"exp\\" claim is in the past"
< Cache-Control: public, max-age=600
< Retry-After: 60s
< Set-Cookie: session_id=8f14e45f; Path=/
< Content-Length: 0
<
* Connection #0 to host api.example left intact
`,
  },
];
