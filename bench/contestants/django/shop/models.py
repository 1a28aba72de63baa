import uuid

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils import timezone


def nowhere():
    return dict.fromkeys(["line1", "line2", "city", "state", "postal_code", "country"])


class Customer(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    tenant_id = models.UUIDField()
    code = models.TextField(null=True)
    kind = models.TextField(default="company")
    name = models.TextField()
    company = models.TextField(null=True)
    contact_name = models.TextField(null=True)
    contact_title = models.TextField(null=True)
    email = models.TextField(null=True)
    phone = models.TextField(null=True)
    fax = models.TextField(null=True)
    website = models.TextField(null=True)
    language = models.TextField(null=True)
    billing_address = models.JSONField(default=nowhere)
    shipping_address = models.JSONField(default=nowhere)
    vat_number = models.TextField(null=True)
    tax_number = models.TextField(null=True)
    tax_country = models.TextField(null=True)
    currency = models.TextField(null=True)
    credit_limit = models.DecimalField(max_digits=19, decimal_places=2, null=True)
    payment_terms_days = models.IntegerField(null=True)
    kyc_verified = models.BooleanField(default=False)
    kyc_verified_at = models.DateTimeField(null=True)
    tags = ArrayField(models.TextField(), default=list)
    notes = models.TextField(null=True)
    owner_id = models.UUIDField(null=True)
    branch_id = models.UUIDField(null=True)
    status = models.TextField(default="active")
    archived_at = models.DateTimeField(null=True)
    version = models.IntegerField(default=1)
    created_at = models.DateTimeField(default=timezone.now)
    updated_at = models.DateTimeField(default=timezone.now)

    class Meta:
        managed = False
        db_table = "customers"


class Session(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4)
    identity_id = models.UUIDField()
    expires_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True)

    class Meta:
        managed = False
        db_table = "sessions"


class Identity(models.Model):
    id = models.UUIDField(primary_key=True)
    email = models.TextField()
    password_hash = models.TextField()

    class Meta:
        managed = False
        db_table = "identities"
