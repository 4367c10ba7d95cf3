# language: en
@conseil-3
Feature: Choose answers that are hard to guess
  An answer contained in the question or in the username protects nothing.

  Scenario Outline: An answer contained in its question is refused
    Given Amélie is at the questions page
    When she answers <answer> to the question “What is your favourite childhood memory?”
    Then she reads that the answer is in the question and nothing changes

    Examples:
      | answer                                        |
      | "souvenir"                                    |
      | " ENFANCE "                                   |
      | "Quel est votre souvenir d’enfance préféré ?" |

  Scenario Outline: An answer contained in the username is refused
    Given Amélie has chosen the username <name> and a password
    When she answers <answer> to the first question
    Then she reads that the answer is in the username and nothing changes

    Examples:
      | name         | answer   |
      | "amelie.roy" | "amelie" |
      | "amelie.roy" | " ROY "  |
      | "Élise.Roy"  | "élise"  |
