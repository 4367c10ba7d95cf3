"""IRCC's portal: applications, documents, messages, links, Express Entry, and what opens it."""
