# language: en
@guide-1
Feature: Reach the registration page
  The person leaves IRCC, creates a GCKey and returns to IRCC with an account. Nothing is created before the end.

  Rule: The sign-up starts at IRCC and returns there

    Scenario: The IRCC page leads to the GCKey terms
      Given Amélie is at IRCC's page for opening an account
      When she chooses “Sign up for an account”
      And she chooses “Sign up with a GCKey username and password”
      And she chooses “Sign up”
      Then she is at the terms page

    Scenario Outline: The six steps lead back to IRCC, signed in
      Given Amélie is at IRCC's page for opening an account
      When she goes through the whole sign-up with <method>
      Then she is signed in at IRCC

      Examples:
        | method  |
        | QR code |
        | email   |

    Scenario: GCKey sends a person who has not come through IRCC back to the service
      Given Amélie is at the page that sends back to the service
      When she opens the terms page by its address
      Then she is at the page that sends back to the service

    Scenario Outline: The address of a system, with nothing after it, leads to its first page
      Given Amélie is at the Sign-In Partners page
      When she opens the address "/" at <system>
      Then she is at <page>

      Examples:
        | system  | page                                    |
        | GCKey   | the page that sends back to the service |
        | IRCC    | IRCC's page for opening an account      |
        | the CRA | the CRA entry page                      |

  @FL-9
  Rule: Declining, cancelling or exiting creates nothing

    Scenario: Declining the terms leads back to IRCC
      Given Amélie is at the terms page
      When she chooses “I decline”
      Then she is at IRCC's page for opening an account
      And she reads that nothing was created
      And the username of Amélie is still free

    Scenario: The refusal of Amélie does not cut Benoît off from IRCC
      Given Benoît is at the terms page
      And Amélie is at the terms page
      When Amélie chooses “I decline”
      And Benoît chooses “I decline”
      Then he is at IRCC's page for opening an account

    Scenario Outline: Cancelling the sign-up leads back to the sign-in page
      Given Amélie is at <step>
      When she chooses “Cancel”
      Then she reads that the sign-up is cancelled
      And she is at the GCKey sign-in page
      And the username of Amélie is still free

      Examples:
        | step                          |
        | the username page             |
        | the password page             |
        | the questions page            |
        | the email address page        |
        | the page for the emailed code |

    Scenario Outline: Exiting the sign-up leads back to IRCC
      Given Amélie is at <step>
      When she chooses “Exit”
      Then she is at IRCC's page for opening an account
      And she reads that nothing was created
      And the username of Amélie is still free

      Examples:
        | step                          |
        | the username page             |
        | the page for the emailed code |
