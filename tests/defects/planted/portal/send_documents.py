"""Defects of the feature "Send documents"."""

from __future__ import annotations

from tests.defects.defect import Change, defect

DOCUMENTS = "envoyer-ses-documents"

TAKEN = "Un PDF, une image JPEG ou PNG est accepté, et retrouvé tel quel"


defect(
    "an_application_opens_to_anybody",
    Change("ircc/applications.py", "id = ? AND client_id = ?", "id = ? AND ? > 0"),
    red={DOCUMENTS: ["Le document d'une autre personne est introuvable"]},
)

defect(
    "a_document_asks_for_no_session",
    Change("ircc/pages.py", '"session", "/", "/callback"}', '"session", "/", "/callback", "document"}'),
    red={DOCUMENTS: ["Sans session, un document ne s'ouvre pas"]},
)

defect(
    "nothing_is_received_as_a_document",
    Change("ircc/documents.py", 'return {"document": ["document_missing"]}', "return {}"),
    red={DOCUMENTS: ["Envoyer sans choisir de document est refusé"]},
)

defect(
    "any_content_is_taken",
    Change("ircc/documents.py", "kind = kind_of(upload.content)", 'kind = "pdf"'),
    red={DOCUMENTS: ["Tout autre type de document est refusé, quel que soit son nom"]},
)

defect(
    "a_document_is_changed_on_the_way",
    Change("ircc/documents.py", "kind, upload.content,", 'kind, upload.content + b"\\0",'),
    red={DOCUMENTS: [TAKEN]},
)

defect(
    "a_document_opens_as_a_page",
    Change("ircc/documents.py", "attachment; filename*", "inline; filename*"),
    red={DOCUMENTS: [TAKEN]},
)

defect(
    "a_document_may_have_a_byte_more",
    Change("ground/policy.py", "document_max: int = 4 * 1024 * 1024", "document_max: int = 4 * 1024 * 1024 + 1"),
    red={DOCUMENTS: ["La limite de taille est respectée à l'octet près"]},
)

defect(
    "a_name_is_kept_as_it_came",
    Change("ircc/documents.py", "safe_name(upload.name, kind)", "upload.name"),
    red={DOCUMENTS: ["Les caractères trompeurs sont retirés du nom d'un document"]},
)

defect(
    "half_a_document_is_kept",
    Change("web/uploads.py", "content_length=length, ", ""),
    Change(
        "web/uploads.py",
        "chunk = stream.read(min(_CHUNK, length))\n                length -= len(chunk)\n",
        "chunk = stream.read(length)\n"
        "                if len(chunk) < length:\n"
        '                    chunk += f"\\r\\n--{boundary}--\\r\\n".encode()\n'
        "                length = 0\n",
    ),
    red={DOCUMENTS: ["Un envoi interrompu ne laisse aucun document"]},
)

defect(
    "documents_have_three_megabytes",
    Change("ground/policy.py", "document_max: int = 4 * 1024 * 1024", "document_max: int = 3 * 1024 * 1024"),
    red={"envoyer-ses-documents": ["La limite de taille est respectée à l'octet près"]},
)

defect(
    "documents_weigh_five_megabytes",
    Change("ground/policy.py", "document_max: int = 4 *", "document_max: int = 5 *"),
    red={"envoyer-ses-documents": ["Une image pèse 4 Mo au plus, comme un PDF"]},
)
