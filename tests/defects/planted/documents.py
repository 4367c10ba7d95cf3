"""The defects of documents: what is taken, what is kept of it, and who may see it."""

from __future__ import annotations

import io

from mock_site import uploads
from mock_site.ircc import document_pages, documents, pages
from mock_site.ircc.applications import Applications
from mock_site.ircc.documents import Documents
from mock_site.ircc.wanted import Wanted
from tests.defects.defect import turns_red
from tests.defects.numbers import let

DOCUMENTS = "envoyer-ses-documents"
TAKEN = "Un PDF, une image JPEG ou PNG est pris, et rendu tel quel"


@turns_red("suivre-sa-demande", "La page demandée s'ouvre après l'ouverture de session")
@turns_red(
    "profil-entree-express",
    "Après l'ouverture de session, on est au profil demandé",
    "Qui n'avait rien y arrive aussi, une fois inscrit et son nom donné",
)
@turns_red(DOCUMENTS, "La page demandée s'ouvre après l'ouverture de session")
def the_page_asked_for_is_forgotten(patch):
    patch.setattr(Wanted, "keep", lambda *_: None)


@turns_red(DOCUMENTS, "Le document d'une autre personne n'existe pas pour soi")
def an_application_opens_to_anybody(patch):
    get = Applications.get

    def any_of_them(self, client_id, application_id):
        row = self._store.row("SELECT client_id FROM ircc_applications WHERE id = ?", application_id)
        return get(self, row["client_id"] if row else client_id, application_id)

    patch.setattr(Applications, "get", any_of_them)


@turns_red(DOCUMENTS, "Sans session, un document ne s'ouvre pas")
def a_document_asks_for_no_session(patch):
    patch.setattr(pages, "_OUTSIDE", {*pages._OUTSIDE, "document"})


@turns_red(DOCUMENTS, "Ne rien choisir se dit")
def nothing_is_received_as_a_document(patch):
    keep = Documents.keep

    def anything(self, application_id, upload):
        return keep(self, application_id, upload) if upload and upload.name else {}

    patch.setattr(Documents, "keep", anything)


@turns_red(DOCUMENTS, "Le reste est refusé, quel que soit son nom")
def any_content_is_taken(patch):
    patch.setattr(documents, "_kind", lambda _: "pdf")


@turns_red(DOCUMENTS, TAKEN)
def a_document_is_changed_on_the_way(patch):
    read = uploads.read

    def translated(*arguments):
        fields, files = read(*arguments)
        changed = {
            name: uploads.Upload(file.name, file.content.replace(b"\n", b"\r\n") + b"\x00", file.too_large)
            for name, file in files.items()
        }
        return uploads.Sent(fields, changed)

    patch.setattr(uploads, "read", translated)


@turns_red(DOCUMENTS, TAKEN)
def a_document_opens_as_a_page(patch):
    patch.setattr(document_pages, "disposition", lambda name: f'inline; filename="{name}"')


@turns_red(DOCUMENTS, "La taille compte à l'octet près")
def a_document_may_have_a_byte_more(patch):
    let("document_max", 4 * 1024 * 1024 + 1)


@turns_red(DOCUMENTS, "Ce qui tromperait un ordinateur est ôté du nom")
def a_name_is_kept_as_it_came(patch):
    patch.setattr(documents, "safe_name", lambda name, _: name)


@turns_red(DOCUMENTS, "Une connexion coupée ne laisse rien")
def half_a_document_is_kept(patch):
    read = uploads.read

    def patient(stream, content_type, length, file_limit):
        came = stream.read(length)
        if len(came) < length:
            came += f"\r\n--{content_type.partition('boundary=')[2]}--\r\n".encode()
        return read(io.BytesIO(came), content_type, len(came), file_limit)

    patch.setattr(uploads, "read", patient)


@turns_red("tout-suivre-au-meme-endroit", "Un document se voit sur la bonne demande")
def documents_of_every_application_are_counted_together(patch):
    counts = Documents.counts

    def together(self, client_id):
        every = sum(counts(self, client_id).values())
        rows = self._store.rows("SELECT id FROM ircc_applications WHERE client_id = ?", client_id)
        return {row["id"]: every for row in rows}

    patch.setattr(Documents, "counts", together)
