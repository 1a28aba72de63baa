import jwt
from django.conf import settings
from django.utils import timezone
from rest_framework.authentication import BaseAuthentication, get_authorization_header
from rest_framework.exceptions import AuthenticationFailed
from rest_framework.permissions import BasePermission

from .models import Session


class Caller:
    def __init__(self, claims):
        self.identity_id = claims["sub"]
        self.tenant_id = claims["tenant_id"]
        self.user_id = claims["user_id"]
        self.is_authenticated = True


class TokenAuthentication(BaseAuthentication):
    """Verifies the token on each request, and looks whether its session is live."""

    def authenticate(self, request):
        kind, _, token = get_authorization_header(request).partition(b" ")
        if kind.lower() != b"bearer":
            return None
        try:
            claims = jwt.decode(token, settings.JWT_PUBLIC_KEY, algorithms=["ES256"])
        except jwt.InvalidTokenError as error:
            raise AuthenticationFailed() from error
        live = Session.objects.filter(
            identity_id=claims["sub"], id=claims["sid"], revoked_at=None, expires_at__gt=timezone.now()
        )
        if not live.exists():
            raise AuthenticationFailed()
        return Caller(claims), claims

    def authenticate_header(self, request):
        return "Bearer"


class IsSignedIn(BasePermission):
    def has_permission(self, request, view):
        return request.user is not None
