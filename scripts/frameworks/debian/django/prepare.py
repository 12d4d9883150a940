import shop  # noqa: F401
from django.contrib.auth.models import User
from django.core.management import call_command

call_command("migrate", verbosity=0)
User.objects.create_user("Ali", password="forty jars")
