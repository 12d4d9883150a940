import type { Who } from "../diagnosis";
import { element, member } from "../signs/patterns";
import type { Family } from "./family";

const drf: Who = { kind: "framework", name: "Django REST framework" };
const django: Who = { kind: "framework", name: "Django" };
const flask: Who = { kind: "framework", name: "Flask" };
const fastapi: Who = { kind: "framework", name: "FastAPI" };
const exceptions = "encode/django-rest-framework rest_framework/exceptions.py";

/** Django and Django REST framework, Flask, FastAPI and Starlette. */
export const python: Family = {
  name: "Python frameworks",
  signs: [
    {
      status: [403],
      content: [member("detail", "Authentication credentials were not provided")],
      who: drf,
      causes: {
        "credentials-missing": {
          sure: "certain",
          says: "No credentials came, and the first authentication class of this view offers no challenge, so the framework answers 403 in place of 401.",
          next: {
            server:
              "Put an authentication class with a challenge first, such as TokenAuthentication, to get the 401 that RFC 9110 §15.5.2 wants.",
          },
        },
      },
      source: "https://www.django-rest-framework.org/api-guide/authentication/#unauthorized-and-forbidden-responses",
    },
    {
      content: [member("detail", "Authentication credentials were not provided")],
      who: drf,
      causes: { "credentials-missing": "certain" },
      source: exceptions,
    },
    {
      content: [
        member(
          "detail",
          "(?:Incorrect authentication credentials|Invalid token\\.|Invalid username/password|User inactive or deleted)",
        ),
      ],
      who: drf,
      causes: { "credentials-invalid": "certain" },
      source: "encode/django-rest-framework rest_framework/authentication.py",
    },
    {
      content: [member("detail", "Invalid token header")],
      who: drf,
      causes: { "credentials-malformed": "certain" },
      source: "encode/django-rest-framework rest_framework/authentication.py",
    },
    {
      content: [member("detail", "You do not have permission to perform this action")],
      who: drf,
      causes: { "role-missing": "certain" },
      source: exceptions,
    },
    {
      content: [member("detail", "CSRF Failed")],
      who: drf,
      causes: { csrf: "certain" },
      source: "encode/django-rest-framework rest_framework/authentication.py",
    },
    {
      content: [member("detail", "Method ..?\\w{1,10}..? not allowed")],
      who: drf,
      causes: { "wrong-method": "certain" },
      source: exceptions,
    },
    {
      content: [member("detail", "Request was throttled")],
      who: drf,
      causes: { "rate-limit": "certain" },
      source: exceptions,
    },
    {
      content: [member("detail", "Unsupported media type|JSON parse error")],
      who: drf,
      causes: { "content-malformed": "certain" },
      source: exceptions,
    },
    {
      content: [member("code", "token_not_valid")],
      who: { kind: "framework", name: "Django REST framework Simple JWT" },
      causes: { "credentials-invalid": "certain" },
      source: "jazzband/djangorestframework-simplejwt rest_framework_simplejwt/exceptions.py",
    },
    {
      content: [
        /CSRF verification failed|csrfmiddlewaretoken[\s\S]{0,200}Help|Forbidden \(CSRF|Reason given for failure/,
      ],
      status: [403],
      who: django,
      causes: { csrf: "certain" },
      source: "django/django django/views/csrf.py",
    },
    {
      content: [/DisallowedHost|Invalid HTTP_HOST header/],
      status: [400],
      who: django,
      causes: {
        "wrong-address": {
          sure: "certain",
          says: "The Host of the request is not in ALLOWED_HOSTS.",
          next: { server: "Add the host to ALLOWED_HOSTS." },
        },
      },
      source: "django/django django/http/request.py",
    },
    {
      content: [
        /You're seeing this error because you have <code>DEBUG = True|<h1>403 Forbidden<\/h1>\s{0,10}<p><\/p>|Using the URLconf defined in/,
      ],
      who: django,
      source: "django/django django/views/debug.py",
    },
    { fields: [["server", /^WSGIServer\//]], who: django, source: "django/django django/core/servers/basehttp.py" },
    {
      content: [
        element("title", "40[13] (?:Unauthorized|Forbidden)"),
        /could not verify that you are authorized|don(?:'|&#39;|&#x27;)t have the permission to access the requested resource/i,
      ],
      who: flask,
      causes: { "credentials-missing": "possible", "role-missing": "possible" },
      source: "pallets/werkzeug src/werkzeug/exceptions.py",
    },
    {
      content: [/<!doctype html>\s{0,4}<html lang=en>\s{0,4}<title>/i],
      who: flask,
      source: "pallets/werkzeug src/werkzeug/exceptions.py",
    },
    {
      content: [/could not verify that you are authorized to access the URL/],
      status: [401],
      who: flask,
      causes: { "credentials-missing": "likely", "credentials-invalid": "possible" },
      source: "pallets/werkzeug src/werkzeug/exceptions.py",
    },
    {
      content: [member("msg", "Missing Authorization Header|Missing JWT|Missing cookie")],
      who: { kind: "framework", name: "Flask-JWT-Extended" },
      causes: { "credentials-missing": "certain" },
      source: "vimalloc/flask-jwt-extended flask_jwt_extended/view_decorators.py",
    },
    {
      content: [member("msg", "Token has expired")],
      who: { kind: "framework", name: "Flask-JWT-Extended" },
      causes: { "credentials-expired": "certain" },
      source: "vimalloc/flask-jwt-extended flask_jwt_extended/default_callbacks.py",
    },
    {
      content: [
        member(
          "msg",
          "(?:Not enough segments|Bad Authorization header|Invalid header|Signature verification failed|Subject must be)",
        ),
      ],
      who: { kind: "framework", name: "Flask-JWT-Extended" },
      causes: { "credentials-malformed": "likely" },
      source: "vimalloc/flask-jwt-extended docs/options.rst",
    },
    {
      content: [/The CSRF token is (?:missing|invalid)|The CSRF tokens do not match/],
      who: { kind: "framework", name: "Flask-WTF" },
      causes: { csrf: "certain" },
      source: "wtforms/flask-wtf src/flask_wtf/csrf.py",
    },
    {
      status: [403],
      content: [/^\s{0,8}\{\s{0,4}"detail"\s?:\s?"Not authenticated"\s{0,4}\}/],
      who: fastapi,
      causes: {
        "credentials-missing": {
          sure: "certain",
          says: "No credentials came: this security class of FastAPI answers 403 where a 401 is due.",
        },
      },
      source: "fastapi/fastapi fastapi/security/http.py",
    },
    {
      content: [/^\s{0,8}\{\s{0,4}"detail"\s?:\s?"Not authenticated"/],
      who: fastapi,
      causes: { "credentials-missing": "likely", "credentials-invalid": "likely" },
      source: "fastapi/fastapi fastapi/security/http.py, oauth2.py",
    },
    {
      content: [member("detail", "(?:Could not validate credentials|Invalid authentication credentials)")],
      who: fastapi,
      causes: { "credentials-invalid": "likely" },
      source: "fastapi/fastapi fastapi/security; docs_src/security",
    },
    {
      status: [422],
      content: [/"detail"\s?:\s?\[\s{0,8}\{[\s\S]{0,200}"loc"\s?:\s?\[/],
      who: fastapi,
      causes: {
        "content-malformed": {
          sure: "certain",
          says: "A value that the endpoint declares is missing or of another type; loc names where.",
        },
      },
      source: "https://fastapi.tiangolo.com/tutorial/handling-errors/",
    },
    {
      status: [422],
      content: [/"loc"\s?:\s?\[\s{0,8}"header"\s{0,4},\s{0,8}"(?:authorization|x-api-key|x-token)/i],
      who: fastapi,
      causes: { "credentials-missing": "certain" },
      source: "https://fastapi.tiangolo.com/tutorial/header-params/",
    },
    {
      content: [/^\s{0,8}\{\s{0,4}"detail"\s?:\s?"(?:Unauthorized|Forbidden|Method Not Allowed)"\s{0,4}\}/],
      who: fastapi,
      source: "encode/starlette starlette/exceptions.py",
    },
    {
      fields: [["server", /^uvicorn$/i]],
      who: { kind: "framework", name: "Uvicorn" },
      source: "encode/uvicorn uvicorn/config.py",
    },
    {
      fields: [["server", /^gunicorn/i]],
      who: { kind: "framework", name: "Gunicorn" },
      source: "benoitc/gunicorn gunicorn/http/wsgi.py",
    },
    { fields: [["server", /Werkzeug\//i]], who: flask, source: "pallets/werkzeug src/werkzeug/serving.py" },
  ],
};
