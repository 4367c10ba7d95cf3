# language: fr
@guide-1
Fonctionnalité: Faire ses courses
  Elle dit bien des choses.
