from rest_framework import serializers

from .models import Customer, nowhere

PHONE = r"^[+0-9(][0-9 ()./-]*$"


def text(most, **options):
    return serializers.CharField(required=False, allow_null=True, min_length=1, max_length=most, **options)


class AddressSerializer(serializers.Serializer):
    line1 = text(200)
    line2 = text(200)
    city = text(120)
    state = text(120)
    postal_code = text(20)
    country = serializers.RegexField(r"^[A-Z]{2}$", required=False, allow_null=True)


class CustomerSerializer(serializers.ModelSerializer):
    code = text(40)
    kind = serializers.ChoiceField(["company", "person"], required=False)
    name = serializers.CharField(min_length=1, max_length=200)
    company = text(200)
    contact_name = text(200)
    contact_title = text(120)
    email = serializers.EmailField(required=False, allow_null=True, max_length=254)
    phone = serializers.RegexField(PHONE, required=False, allow_null=True, min_length=3, max_length=40)
    fax = serializers.RegexField(PHONE, required=False, allow_null=True, min_length=3, max_length=40)
    website = serializers.URLField(required=False, allow_null=True, max_length=300)
    language = serializers.ChoiceField(["en", "ar", "ru"], required=False, allow_null=True)
    billing_address = AddressSerializer(required=False)
    shipping_address = AddressSerializer(required=False)
    vat_number = text(40)
    tax_number = text(40)
    tax_country = serializers.RegexField(r"^[A-Z]{2}$", required=False, allow_null=True)
    currency = serializers.RegexField(r"^[A-Z]{3}$", required=False, allow_null=True)
    payment_terms_days = serializers.IntegerField(required=False, allow_null=True, min_value=0, max_value=365)
    tags = serializers.ListField(child=serializers.CharField(max_length=40), required=False, max_length=50)
    notes = text(5000)
    owner_id = serializers.UUIDField(required=False, allow_null=True)
    branch_id = serializers.UUIDField(required=False, allow_null=True)

    class Meta:
        model = Customer
        exclude = ["tenant_id", "version"]
        read_only_fields = ["id", "status", "kyc_verified_at", "archived_at", "created_at", "updated_at"]

    def validate(self, values):
        unknown = set(self.initial_data) - set(self.fields)
        if unknown:
            raise serializers.ValidationError(dict.fromkeys(unknown, "Unknown field."))
        return values

    def create(self, values):
        billing = {**nowhere(), **values.pop("billing_address", {})}
        shipping = {**nowhere(), **values.pop("shipping_address", {})}
        values.setdefault("tax_country", billing["country"])
        return Customer.objects.create(billing_address=billing, shipping_address=shipping, **values)

    def update(self, customer, values):
        for name, value in values.items():
            setattr(customer, name, value)
        customer.save(update_fields=list(values))
        # Version and date are the database's.
        customer.refresh_from_db()
        return customer


class LogInSerializer(serializers.Serializer):
    email = serializers.EmailField()
    password = serializers.CharField()


class ListQuerySerializer(serializers.Serializer):
    page = serializers.IntegerField(min_value=1, max_value=1_000_000, default=1)
    per_page = serializers.IntegerField(min_value=1, max_value=100, default=20)
    country = serializers.RegexField(r"^[A-Z]{2}$", required=False)
    ordering = serializers.ChoiceField(
        ["name", "-name", "created_at", "-created_at", "country", "-country"], default="-created_at"
    )
