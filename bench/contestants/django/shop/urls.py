from django.urls import path

from .views import CustomerViewSet, LogInView

urlpatterns = [
    path("api/v1/auth/login", LogInView.as_view()),
    path("api/v1/customers", CustomerViewSet.as_view({"get": "list", "post": "create"})),
    path("api/v1/customers/<uuid:pk>", CustomerViewSet.as_view({"get": "retrieve", "patch": "partial_update"})),
]
