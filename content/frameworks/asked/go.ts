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
  mends: {
    expired: {
      says: "Whoever reads the token writes the refusal too.",
      code: [
        'w.Header().Set("WWW-Authenticate", `Bearer realm="api", error="invalid_token"`)',
        'http.Error(w, "Unauthorized", http.StatusUnauthorized)',
      ].join("\n"),
    },
    "not-permitted": {
      says: "After whoever asks is known, the handler decides.",
      code: 'http.Error(w, "Forbidden", http.StatusForbidden)',
    },
    method: {
      says: "A pattern without a method takes them all. Since Go 1.22 it may begin with one, and then the mux answers the others with 405 and Allow.",
      code: `if r.Method != http.MethodPost {
	w.Header().Set("Allow", "POST")
	http.Error(w, "Method Not Allowed", http.StatusMethodNotAllowed)
	return
}`,
    },
    large: {
      says: "No limit is set. With this one the decoder fails, and the error tells why.",
      code: `r.Body = http.MaxBytesReader(w, r.Body, 100<<10)
var tooLarge *http.MaxBytesError
if errors.As(err, &tooLarge) {
	http.Error(w, err.Error(), http.StatusRequestEntityTooLarge)
	return
}`,
    },
  },
};
