# language: en
@role-2
Feature: Be notified without giving anything away
  Messages from IRCC are read in the account. The email says only that a message is waiting.

  Background:
    Given Amélie has submitted an application for a study permit

  Scenario: The email says nothing of the message
    When IRCC sends Amélie a biometrics request about the application for a study permit
    Then Amélie receives only the notice that a message is waiting
    And she reads nothing of a biometrics request in the emails, nor which application it is about
    And she reads a mail in the person's language, with every accent

  Scenario Outline: The message is read in the account
    Given IRCC has sent Amélie <message> about the application for a study permit
    And Amélie is signed in at IRCC
    When she reads in the account <message> about the application for a study permit
    Then she reads what <message> says
    And she has nothing to read on the application for a study permit

    Examples:
      | message                |
      | an acknowledgement     |
      | a biometrics request   |
      | a medical exam request |
      | a notice of decision   |

  Scenario: The account points out unread messages
    Given IRCC has sent Amélie an acknowledgement about the application for a study permit
    And IRCC has sent Amélie a notice of decision about the application for a study permit
    And Amélie is signed in at IRCC
    Then she sees two messages to read on the application for a study permit

  @FL-4
  Scenario: Asking for the address of a message does not mark it as read
    Given IRCC has sent Amélie an acknowledgement about the application for a study permit
    And Amélie is signed in at IRCC
    When she opens the page of a message by its address
    Then she is at the page of a message
    And nothing has changed

  @EM-10
  Scenario: A mail failure does not keep the message from arriving
    Given the mail server no longer answers
    And IRCC has sent Amélie an acknowledgement about the application for a study permit
    And Amélie is signed in at IRCC
    Then she sees a message to read on the application for a study permit
    And the site's log says that an email could not be sent

  Scenario: Another person's message does not open
    Given IRCC has sent Amélie an acknowledgement about the application for a study permit
    And Benoît has a profile at IRCC
    And he is signed in at IRCC
    When he opens the page of a message by its address
    Then he reads error 404 and nothing changes
