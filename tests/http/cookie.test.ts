import { expect, test } from "@playwright/test";
import { cookieValue, formatSetCookie } from "#http/cookie";

const attributes = { path: "/", maxAge: 60, httpOnly: true, secure: false, sameSite: "Lax" } as const;

test("cookieValue() finds a cookie among others, in whichever line, and takes the first of two", () => {
  const fields = [
    ["Cookie", "a=1; session2=no"],
    ["cookie", " session=x=y ; session=second"],
  ] as const;
  expect(cookieValue(fields, "session")).toBe("x=y");
  expect(cookieValue(fields, "b")).toBeUndefined();
});

test("formatSetCookie() writes every attribute that was asked for", () => {
  expect(formatSetCookie("session", "abc", attributes)).toEqual([
    "Set-Cookie",
    "session=abc; HttpOnly; SameSite=Lax; Path=/; Max-Age=60",
  ]);
  expect(formatSetCookie("session", "abc", { ...attributes, secure: true })[1]).toContain("; Secure;");
});

test("formatSetCookie() refuses a value that would write further attributes", () => {
  expect(() => formatSetCookie("session", "abc; Domain=example.org", attributes)).toThrow(RangeError);
});
