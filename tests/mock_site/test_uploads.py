import io

import pytest

from mock_site.web import uploads

EDGE = "edge"
TYPE = f"multipart/form-data; boundary={EDGE}"


def part(name, content, filename=None):
    named = f'; filename="{filename}"' if filename is not None else ""
    return f'--{EDGE}\r\nContent-Disposition: form-data; name="{name}"{named}\r\n\r\n'.encode() + content + b"\r\n"


END = f"--{EDGE}--\r\n".encode()
FORM = part("csrf", b"token") + part("document", b"%PDF-1.7\r\n--edg", "a.pdf") + END


def read(body, content_type=TYPE, length=None, limit=100):
    return uploads.read(io.BytesIO(body), content_type, len(body) if length is None else length, limit)


def test_fields_and_files_are_told_apart():
    fields, files = read(FORM)
    assert fields == {"csrf": "token"}
    assert files == {"document": uploads.Upload("a.pdf", b"%PDF-1.7\r\n--edg", too_large=False)}


@pytest.mark.parametrize("cut", range(len(FORM) - len(b"--\r\n")))
def test_a_form_cut_anywhere_is_malformed(cut):
    with pytest.raises(uploads.Malformed):
        read(FORM[:cut], length=len(FORM))


@pytest.mark.parametrize(("size", "too_large"), [(100, False), (101, True), (200_000, True)])
def test_a_file_is_kept_up_to_the_limit(size, too_large):
    upload = read(part("document", b"x" * size, "a") + END).files["document"]
    assert (upload.too_large, len(upload.content)) == (too_large, 0 if too_large else size)


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (FORM, "multipart/form-data"),
        (FORM, "multipart/form-data; boundary=other"),
        (part("a", b"1") + part("a", b"2") + END, TYPE),
        (part("a", b"1") + part("a", b"2", "a.pdf") + END, TYPE),
        (part("a", b"\xff") + END, TYPE),
        (part("a", b"x" * 40_000) + END, TYPE),
        (b"".join(part(str(number), b"") for number in range(30)) + END, TYPE),
        (part("a", b"1").replace(b"form-data", b"attachment") + END, TYPE),
        (b"", TYPE),
    ],
    ids=["no boundary", "another boundary", "twice", "twice, once as a file", "not text", "long field", "many parts",
         "not a form", "nothing"],
)  # fmt: skip
def test_what_no_browser_sends_is_malformed(body, content_type):
    with pytest.raises(uploads.Malformed):
        read(body, content_type)
