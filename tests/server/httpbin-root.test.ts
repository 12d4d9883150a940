import { expect, test } from "@playwright/test";
import { pageOnSite } from "#server/httpbin-root";

const ports = { site: 3000, httpbin: 3001 };

test("from the root of a host the page about httpbin is found without the label, from a port of its own at the site's", () => {
  expect(pageOnSite("http://httpbin.localhost:3000", ports)).toBe("http://localhost:3000/httpbin");
  expect(pageOnSite("https://httpbin.knock.example", ports)).toBe("https://knock.example/httpbin");
  expect(pageOnSite("http://127.0.0.1:3001", ports)).toBe("http://127.0.0.1:3000/httpbin");
  expect(pageOnSite("http://httpbin.localhost:3001", ports)).toBe("http://localhost:3000/httpbin");
});

test("behind a gateway with other ports nobody knows where the page is", () => {
  expect(pageOnSite("https://bin.example", ports)).toBeUndefined();
  expect(pageOnSite(undefined, ports)).toBeUndefined();
  expect(pageOnSite("http://localhost:3000", { site: 3000, httpbin: undefined })).toBeUndefined();
});
