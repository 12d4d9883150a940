import { forbidden, unauthorized } from "next/navigation";
import { verifySession } from "../session.mjs";

export async function GET(request) {
  const session = await verifySession(request);
  if (!session) unauthorized();
  if (session.role !== "staff") forbidden();
  return Response.json({ hello: session.sub });
}
