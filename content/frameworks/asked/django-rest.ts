import type { Framework } from "../framework";

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
  mends: {},
};
