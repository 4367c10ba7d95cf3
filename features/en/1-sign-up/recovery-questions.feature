# language: en
@guide-3
Feature: Set the recovery questions
  Three questions will help the person return. They are chosen freely, and the answers stay private.

  Rule: Three different questions

    Scenario: There are enough questions to choose from
      Given Amélie is at the questions page
      Then she can choose among at least 12 questions

    Scenario: Three questions and three answers are enough
      Given Amélie is at the questions page
      When she chooses recovery questions
      Then she is at the email address page

    Scenario: Two questions are not enough
      Given Amélie is at the questions page
      When she chooses two questions only
      Then she reads that a question is missing and nothing changes

    Scenario: The same question cannot be chosen twice
      Given Amélie is at the questions page
      When she chooses the question “Who taught you to read?” twice
      Then she reads that the question is already chosen and nothing changes

  Rule: An answer has at least three characters, all allowed

    Scenario Outline: An answer is accepted or refused exactly at the limit
      Given Amélie is at the questions page
      When she answers <answer> to the <place> question
      Then <outcome>

      Examples:
        | answer     | place  | outcome                                                                      |
        | "Zoé"      | first  | she is at the email address page                                             |
        | "Zo"       | first  | she reads that the answer does not have the right length and nothing changes |
        | " Zo "     | second | she reads that the answer does not have the right length and nothing changes |
        | "100 % Zo" | third  | she reads that the answer has a forbidden character and nothing changes      |
        | "Zo #1"    | first  | she reads that the answer has a forbidden character and nothing changes      |
        | "zo@zo"    | first  | she reads that the answer has a forbidden character and nothing changes      |

    Scenario: The same answer is refused the second time, even in upper case
      Given Amélie is at the questions page
      When she gives the same answer twice
      Then she reads that the answer is already given and nothing changes

  @RQ-5
  Rule: What is private stays private

    Scenario: After a refusal, the questions stay chosen, but the answers must be given again
      Given Amélie is at the questions page
      When she answers "Zo" to the third question
      Then she no longer sees the answers
      And she finds the questions still chosen

    Scenario: Switching language keeps the questions chosen, but not the answers
      Given Amélie is at the questions page
      When she fills the page in without sending it
      And she switches language
      Then she finds the questions still chosen
      And she no longer sees the answers
