import type { Framework } from "../framework";

export const framework: Framework = {
  name: "Flask",
  language: "python",
  main: "python3-flask",
  packages: {
    debian: {
      "python3-flask": "2.2.2",
      "python3-werkzeug": "2.2.2",
      "python3-flask-httpauth": "4.5.0",
      "python3-jwt": "2.6.0",
      gunicorn: "20.1.0",
    },
  },
  start: {
    folder: "debian/flask",
    command: ["gunicorn", "--bind", "127.0.0.1:PORT", "--log-level", "critical", "app:app"],
  },
  documentation: "https://flask-httpauth.readthedocs.io/",
  guards: "Flask-HTTPAuth for both, with PyJWT behind the tokens, served by Gunicorn.",
  credentials: "Basic",
  unwritten: {},
  mends: {
    expired: {
      says: "The challenge comes without a reason. An error handler for tokens writes another; leave error out if no token came.",
      code: `@token_auth.error_handler
def refused(status):
    error = "invalid_token" if status == 401 else "insufficient_scope"
    return "", status, {"WWW-Authenticate": f'Bearer realm="api", error="{error}"'}`,
    },
    large: {
      says: "No limit is set. This one trusts the length that was announced.",
      code: `@app.before_request
def limit():
    if (request.content_length or 0) > 100 * 1024:
        abort(413)`,
    },
  },
};
