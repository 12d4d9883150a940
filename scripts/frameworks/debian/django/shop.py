import os

import django
from django.conf import settings

settings.configure(
    SECRET_KEY=os.environ["SECRET"],
    ALLOWED_HOSTS=["localhost"],
    ROOT_URLCONF="shop",
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": os.path.join(os.environ["SCRATCH"], "shop.db")}},
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
    INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes", "django.contrib.sessions", "rest_framework"],
    # As django-admin startproject writes it.
    MIDDLEWARE=[
        "django.middleware.security.SecurityMiddleware",
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.middleware.common.CommonMiddleware",
        "django.middleware.csrf.CsrfViewMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
        "django.middleware.clickjacking.XFrameOptionsMiddleware",
    ],
)
django.setup()

from django.core.wsgi import get_wsgi_application  # noqa: E402
from django.urls import path  # noqa: E402
from rest_framework.permissions import IsAdminUser, IsAuthenticated  # noqa: E402
from rest_framework.response import Response  # noqa: E402
from rest_framework.views import APIView  # noqa: E402
from rest_framework_simplejwt.authentication import JWTAuthentication  # noqa: E402


class Vault(APIView):
    permission_classes = [IsAuthenticated]

    def get(self, request):
        return Response({"hello": request.user.get_username()})


class Token(Vault):
    authentication_classes = [JWTAuthentication]


class Staff(Vault):
    permission_classes = [IsAdminUser]


class Orders(APIView):
    def post(self, request):
        return Response({"item": len(request.data["item"])})


urlpatterns = [
    path("vault", Vault.as_view()),
    path("token", Token.as_view()),
    path("staff", Staff.as_view()),
    path("orders", Orders.as_view()),
]

application = get_wsgi_application()
