import type { Framework } from "../framework";

export const framework: Framework = {
  name: "Go net/http",
  language: "go",
  main: "golang-1.19-go",
  packages: { debian: { "golang-1.19-go": "1.19.8" } },
  start: {
    folder: "debian/go",
    prepare: [["go", "build", "-o", "SCRATCH/shop", "main.go"]],
    command: ["SCRATCH/shop"],
  },
  documentation: "https://pkg.go.dev/net/http",
  guards: "r.BasicAuth(), and the handler writes the refusal.",
  credentials: "Basic",
  unwritten: { expired: "net/http reads no tokens.", "not-permitted": "net/http knows no roles." },
  mends: {},
};
