import { type NextRequest, NextResponse } from "next/server";
import { headerInLowerCase, pageAddress } from "#server/pages/address";
import { formFault, formLimit } from "#server/pages/form-fault";
import { badForm, nothingThere, notTaken } from "#server/pages/refusals";
import { readAtMost, toWebResponse } from "#server/web/web";

// Only what carries content, or an action, to a page comes here, and the name of a header in capitals; reading a page never does.
export const config = {
  matcher: [
    { source: "/headers/:name([^/]*[A-Z][^/]*)" },
    {
      source: "/((?!api/|_next/|\\.well-known/).*)",
      has: [{ type: "header", key: "content-type" }],
    },
    {
      source: "/((?!api/|_next/|\\.well-known/).*)",
      has: [{ type: "header", key: "content-length" }],
    },
    {
      source: "/((?!api/|_next/|\\.well-known/).*)",
      has: [{ type: "header", key: "transfer-encoding" }],
    },
    {
      source: "/((?!api/|_next/|\\.well-known/).*)",
      has: [{ type: "header", key: "next-action" }],
    },
  ],
};

/** Refuses content that no form of ours can have sent, and leads to the page of a header in lower case, where the site runs without its own server: next dev, or a serverless host. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { method } = request;
  const header = headerInLowerCase(request.nextUrl.pathname + request.nextUrl.search);
  if (header !== undefined) return NextResponse.redirect(new URL(header, request.nextUrl), 308);
  if (method === "GET" || method === "HEAD") return NextResponse.next();
  if (pageAddress(request.nextUrl.pathname) !== "page") return refused(nothingThere(), method);
  if (method !== "POST") return refused(notTaken(method, ["GET", "HEAD", "POST", "OPTIONS"]), method);
  const content = await readAtMost(request.clone().body, formLimit);
  const fault = await formFault([...request.headers], content);
  return fault ? refused(badForm(fault), method) : NextResponse.next();
}

function refused({ response }: ReturnType<typeof nothingThere>, method: string): NextResponse {
  const { body, status, headers } = toWebResponse(response, method);
  return new NextResponse(body, { status, headers });
}
