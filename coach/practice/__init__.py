"""The use cases: what somebody can do with Coach, and in `ports` what that needs from outside. Begin at `desk`."""
