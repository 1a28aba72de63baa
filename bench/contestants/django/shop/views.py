from datetime import timedelta

import jwt
from django.conf import settings
from django.contrib.auth.hashers import check_password
from django.db import transaction
from django.db.models.expressions import RawSQL
from django.db.models.functions import Lower
from django.shortcuts import get_object_or_404
from django.utils import timezone
from rest_framework import mixins, status, viewsets
from rest_framework.exceptions import APIException, AuthenticationFailed
from rest_framework.pagination import PageNumberPagination
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Customer, Identity, Session
from .serializers import CustomerSerializer, ListQuerySerializer, LogInSerializer

TOKEN_LIFE = timedelta(days=1)


class PreconditionFailed(APIException):
    status_code = status.HTTP_412_PRECONDITION_FAILED


class Pages(PageNumberPagination):
    page_size = 20
    page_size_query_param = "per_page"
    max_page_size = 100

    def get_paginated_response(self, data):
        page = self.page
        pagination = {
            "page": page.number,
            "per_page": page.paginator.per_page,
            "total": page.paginator.count,
            "total_pages": page.paginator.num_pages,
        }
        return Response({"success": True, "data": data, "pagination": pagination})


class CustomerViewSet(mixins.ListModelMixin, viewsets.GenericViewSet):
    serializer_class = CustomerSerializer
    pagination_class = Pages

    def get_queryset(self):
        return Customer.objects.filter(tenant_id=self.request.user.tenant_id)

    def filter_queryset(self, queryset):
        query = ListQuerySerializer(data=self.request.query_params)
        query.is_valid(raise_exception=True)
        wanted = query.validated_data
        queryset = queryset.filter(status="active").order_by(wanted["ordering"], "id")
        if "country" in wanted:
            # The column that the database makes of the address, which the index is on.
            queryset = queryset.annotate(in_country=RawSQL("country", [])).filter(in_country=wanted["country"])
        return queryset

    def retrieve(self, request, pk):
        customer = get_object_or_404(self.get_queryset(), id=pk)
        data = self.get_serializer(customer).data
        return Response({"success": True, "data": data}, headers={"ETag": f'"{customer.version}"'})

    def create(self, request):
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        owner = serializer.validated_data.pop("owner_id", request.user.user_id)
        serializer.save(tenant_id=request.user.tenant_id, owner_id=owner)
        return Response({"success": True, "data": serializer.data}, status=status.HTTP_201_CREATED)

    def partial_update(self, request, pk):
        with transaction.atomic():
            customer = get_object_or_404(self.get_queryset().select_for_update(), id=pk)
            match = request.headers.get("If-Match", "*")
            if match not in ("*", f'"{customer.version}"'):
                raise PreconditionFailed()
            serializer = self.get_serializer(customer, data=request.data, partial=True)
            serializer.is_valid(raise_exception=True)
            serializer.save()
        return Response({"success": True, "data": serializer.data}, headers={"ETag": f'"{customer.version}"'})


class LogInView(APIView):
    authentication_classes = []
    permission_classes = []

    def post(self, request):
        body = LogInSerializer(data=request.data)
        body.is_valid(raise_exception=True)
        email = body.validated_data["email"].lower()
        identity = Identity.objects.annotate(address=Lower("email")).filter(address=email).first()
        # Django's hashes begin with the name of the algorithm.
        if not identity or not check_password(body.validated_data["password"], "argon2" + identity.password_hash):
            raise AuthenticationFailed()
        expires_at = timezone.now() + TOKEN_LIFE
        session = Session.objects.create(identity_id=identity.id, expires_at=expires_at)
        claims = {"sub": str(identity.id), "sid": str(session.id), "exp": expires_at}
        token = jwt.encode(claims, settings.JWT_PRIVATE_KEY, algorithm="ES256")
        return Response({"success": True, "data": {"access_token": token}})
