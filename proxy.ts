import { type NextRequest, NextResponse } from "next/server";
import { formFault } from "#sandbox/form-guard";

// Only what carries content to a page comes here; reading a page never does.
export const config = {
  matcher: [{ source: "/((?!api/|_next/).*)", has: [{ type: "header", key: "content-type" }] }],
};

/** Refuses content that no form of ours can have sent, so that it gets a clear error from us and never a 500 from the framework. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  if (request.method === "GET" || request.method === "HEAD") return NextResponse.next();
  const fault = await formFault(request);
  if (!fault) return NextResponse.next();
  return new NextResponse(`${fault.reason}\n`, {
    status: fault.status,
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
}
