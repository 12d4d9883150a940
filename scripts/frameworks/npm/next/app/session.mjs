import { jwtVerify } from "jose";

const secret = new TextEncoder().encode(process.env.SECRET);

export async function verifySession(request) {
  const [, token = ""] = request.headers.get("authorization")?.match(/^Bearer (.+)$/) ?? [];
  try {
    return (await jwtVerify(token, secret)).payload;
  } catch {
    return null;
  }
}
