# language: en
@everywhere
Feature: Keep the same rule everywhere
  What holds for one page holds for all: each rule is tried wherever the site could break it.

  @EV-1
  Rule: What people type stays text

    Scenario: A hostile text reads as it was written, whatever the field and wherever it is shown
      When hostile texts are written in every field of the site
      Then every text reads as it was written wherever it is shown
