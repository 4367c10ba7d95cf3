"""Time-based one-time passwords (RFC 6238), as CléGC accepts them."""

from __future__ import annotations

import hmac
from datetime import datetime

import pyotp

from mock_site.ground.policy import Policy


def new_secret() -> str:
    """Return a new secret of 160 bits, in base 32 (RFC 4226, section 4)."""
    return pyotp.random_base32()


def uri(secret: str, username: str, issuer: str, policy: Policy) -> str:
    """Return the `otpauth://` address that an authenticator reads from the QR code; it shows who the issuer is."""
    return _totp(secret, policy).provisioning_uri(name=username, issuer_name=issuer)


def accepted_step(secret: str, typed: str, now: datetime, policy: Policy) -> int | None:
    """Return the time step whose code was typed, of those accepted now: the present one and a few before; else None."""
    present = int(now.timestamp() // policy.totp_period.total_seconds())
    for step in range(present, present - policy.totp_steps_back - 1, -1):
        if hmac.compare_digest(_totp(secret, policy).generate_otp(step).encode(), typed.strip().encode()):
            return step
    return None


def _totp(secret: str, policy: Policy) -> pyotp.TOTP:
    return pyotp.TOTP(secret, digits=policy.totp_digits, interval=int(policy.totp_period.total_seconds()))
