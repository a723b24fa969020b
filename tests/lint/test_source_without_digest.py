"""RB311: the file of a source has no sha256."""

from hashlib import sha256

import pytest
from rule_cases import Found, findings
from source_plans import place_of, plan

FILES = {"s.txt": "teks\n"}
DIGEST = sha256(b"teks\n").hexdigest()


def test_no_digest() -> None:
    text = plan(sumber=["id: s, jenis: salinan, berkas: s.txt"])
    place = place_of(text, 5, "berkas: ", "s.txt")
    assert findings(text, "RB311", files=FILES) == [Found("RB311", place, {"file": "s.txt", "digest": DIGEST})]


@pytest.mark.parametrize(
    "sumber",
    [
        [f"id: s, jenis: salinan, berkas: s.txt, sha256: {DIGEST}"],
        [f"id: s, jenis: salinan, berkas: s.txt, sha256: {'0' * 64}"],
        ["id: s, jenis: salinan, berkas: t.txt"],
        ["id: s, jenis: asli"],
        [],
    ],
)
def test_silent(sumber: list[str]) -> None:
    assert findings(plan(sumber=sumber), "RB311", files=FILES) == []
