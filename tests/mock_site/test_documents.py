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


def test_a_name_travels_in_a_header():
    assert disposition("relevé d’été.pdf") == (
        "attachment; filename=\"releve dete.pdf\"; filename*=UTF-8''relev%C3%A9%20d%E2%80%99%C3%A9t%C3%A9.pdf"
    )


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("a＂; x=＂b.pdf", "a_; x=_b.pdf"),
        ("‥／etc.pdf", "etc.pdf"),
        ("履歴書.pdf", "document.pdf"),
    ],
)
def test_a_letter_that_folds_into_a_quote_or_a_bar_ends_no_name(name, plain):
    assert f'filename="{plain}";' in disposition(name)
