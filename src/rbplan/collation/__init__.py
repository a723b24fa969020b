"""Comparing the plan with the signed original."""
