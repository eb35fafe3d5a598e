"""Measurements that print what they saw. None of them passes or fails."""
