"""Coach: rehearse one-to-ones and powerful invitations, and be scored with the evidence quoted."""

__version__ = "0.1.0"
