import pytest

from mock_site.ircc.documents import disposition, safe_name


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("relevé.pdf", "relevé.pdf"),
        ("relevé.tar.gz", "relevé.tar.pdf"),
        ("/etc/passwd", "passwd.pdf"),
        ("..\\..\\a.pdf", "a.pdf"),
        ("", "document.pdf"),
        (".pdf", "pdf.pdf"),
        ("...", "document.pdf"),
        ("a\r\nSet-Cookie: b=c.pdf", "aSet-Cookie_ b=c.pdf"),
        ("fdp\u202efdp.exe", "fdpfdp.pdf"),
        ("a\x00.pdf", "a.pdf"),
        ('a"b.pdf', "a_b.pdf"),
        ("é" * 200 + ".pdf", "é" * 80 + ".pdf"),
        ("e\u0301.pdf", "é.pdf"),
    ],
)
def test_a_name_is_made_safe(given, kept):
    assert safe_name(given, "pdf") == kept


@pytest.mark.parametrize(
    ("name", "sent"),
    [
        ("relevé d’été.pdf", "relev%C3%A9%20d%E2%80%99%C3%A9t%C3%A9.pdf"),
        ("a＂; x=＂b.pdf", "a%EF%BC%82%3B%20x%3D%EF%BC%82b.pdf"),
        ("‥／etc.pdf", "%E2%80%A5%EF%BC%8Fetc.pdf"),
        ("履歴書.pdf", "%E5%B1%A5%E6%AD%B4%E6%9B%B8.pdf"),
    ],
)
def test_a_name_travels_in_a_header(name, sent):
    assert disposition(name) == f"attachment; filename*=UTF-8''{sent}"
