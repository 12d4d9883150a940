import { type NextRequest, NextResponse } from "next/server";
import { formFault } from "#sandbox/form-guard";

// Only what carries content to a page comes here; reading a page never does.
export const config = {
  matcher: [{ source: "/((?!api/|_next/|\\.well-known/).*)", has: [{ type: "header", key: "content-type" }] }],
};

// What stands first in the address of a page: app/(site) and app/embed.
const pages = /^\/(?:(?:embed|httpbin|inspect|learn|sandbox|schemes|status)(?:\/.*)?)?$/;

/** Refuses content that no form of ours can have sent, so that it gets a clear error from us and never a 500 from the framework. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  if (request.method === "GET" || request.method === "HEAD") return NextResponse.next();
  if (!pages.test(request.nextUrl.pathname)) return refusal(404, "Nothing is at this address.");
  const fault = await formFault(request);
  return fault ? refusal(fault.status, fault.reason) : NextResponse.next();
}

function refusal(status: number, reason: string): NextResponse {
  const headers = new Headers({ "Content-Type": "text/plain; charset=utf-8" });
  // RFC 9110 §15.5.6
  if (status === 405) headers.set("Allow", "GET, HEAD, POST");
  return new NextResponse(`${reason}\n`, { status, headers });
}
