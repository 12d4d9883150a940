import type { Framework } from "../framework";

const challengeFirst = {
  says: "The first authentication class decides. By default that is the session, which has no challenge, so a 401 becomes a 403. Put a class with a challenge first.",
  code: `REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": [
        "rest_framework.authentication.BasicAuthentication",
        "rest_framework.authentication.SessionAuthentication",
    ]
}`,
};

export const framework: Framework = {
  name: "Django REST framework",
  language: "python",
  main: "python3-djangorestframework",
  packages: {
    debian: {
      "python3-djangorestframework": "3.14.0",
      "python3-django": "3.2.25",
      "python3-djangorestframework-simplejwt": "5.2.2",
      gunicorn: "20.1.0",
    },
  },
  start: {
    folder: "debian/django",
    prepare: [["/usr/bin/python3", "prepare.py"]],
    command: ["gunicorn", "--bind", "127.0.0.1:PORT", "--log-level", "critical", "shop:application"],
  },
  documentation: "https://www.django-rest-framework.org/api-guide/authentication/",
  guards:
    "Its default authentication classes with IsAuthenticated and IsAdminUser; Simple JWT for tokens; served by Gunicorn.",
  credentials: "Basic",
  unwritten: {},
  mends: {
    none: challengeFirst,
    wrong: challengeFirst,
    expired: {
      says: "The challenge comes without a reason. A class of your own can give one; leave error out if no token came.",
      code: `class Tokens(JWTAuthentication):
    def authenticate_header(self, request):
        return 'Bearer realm="api", error="invalid_token"'`,
    },
    large: {
      says: "Django’s own limit does not count what the JSON parser reads. A middleware can look at the length that was announced.",
      code: `if int(request.META.get("CONTENT_LENGTH") or 0) > 100 * 1024:
    return HttpResponse(status=413)`,
    },
  },
};
