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
  mends: {},
};
