import type { Framework } from "../framework";

export const framework: Framework = {
  name: "Sinatra",
  language: "ruby",
  main: "ruby-sinatra",
  packages: { debian: { "ruby-sinatra": "3.0.5", "ruby-rack": "2.2.22", puma: "5.6.5" } },
  start: {
    folder: "debian/sinatra",
    command: ["ruby", "app.rb", "-o", "127.0.0.1", "-p", "PORT", "-e", "production", "-q"],
  },
  documentation: "https://sinatrarb.com/faq.html",
  guards: "The helper protected! of its FAQ, on Rack::Auth::Basic; served by Puma.",
  credentials: "Basic",
  unwritten: { expired: "Neither Sinatra nor Rack reads tokens.", "not-permitted": "Sinatra knows no roles." },
  mends: {
    expired: {
      says: "Whoever reads the token writes the refusal too.",
      code: `halt 401, { "WWW-Authenticate" => 'Bearer realm="api", error="invalid_token"' }, ""`,
    },
    "not-permitted": {
      says: "After whoever asks is known, the route decides.",
      code: "halt 403 unless staff?",
    },
    method: {
      says: "Routes for the other methods answer them.",
      code: `%i[get put patch delete].each do |verb|
  send(verb, "/orders") { halt 405, { "Allow" => "POST" }, "" }
end`,
    },
    json: {
      says: "JSON.parse throws, and an error that nobody catches is a 500.",
      code: "error(JSON::ParserError) { halt 400 }",
    },
    large: {
      says: "No limit is set. This one trusts the length that was announced.",
      code: "halt 413 if request.content_length.to_i > 100 * 1024",
    },
  },
};
