# language: en
@faq-7
Feature: Several accounts
  An application is in one account. To see it in another, the person links it there, knowing what that changes.

  Rule: An application is seen only in the account where it is

    Scenario: A second GCKey opens an empty account
      Given Amélie has submitted an application for a study permit under another GCKey
      And she has a profile at IRCC
      And she is signed in at IRCC
      Then she sees no application in the account

  Rule: The person links the application by its number

    Scenario: The person accepts that the application changes accounts
      Given Amélie has submitted an application for a study permit under another GCKey
      And she has a profile at IRCC
      And she is signed in at IRCC
      When she links the application by its number
      Then she is at the page of the change of account
      When she accepts that the application changes accounts
      Then she reads that the application is linked to this account
      And she follows one application for a study permit, received
      And she receives only the notice of the application moved to another account
      When she opens the first account again
      Then she sees no application in the account

    Scenario: The application linked to the second account stays there
      Given Amélie has submitted an application for a study permit under another GCKey
      And she has a profile at IRCC
      And she is signed in at IRCC
      When she links the application by its number
      And she accepts that the application changes accounts
      And she opens the first account again
      Then she sees no application in the account
      When she opens the second account again
      Then she follows one application for a study permit, received

    Scenario: An application sent on paper is linked without leaving an account
      Given Amélie has a profile at IRCC
      And she has sent an application for citizenship on paper
      And she is signed in at IRCC
      When she links the application by its number
      Then she reads that the application is linked to this account
      And she follows one application for citizenship, received

    Scenario: Before linking, the person reads again what they wrote
      Given Amélie has sent an application for citizenship on paper
      And she is signed in at IRCC
      When she gives the number of the application
      Then she reads what is to be checked before linking
      When she chooses “Correct”
      Then she is at the page of linking by number

    Scenario: Until the person accepts, the application stays where it is
      Given Amélie is at the page of the change of account
      When she chooses “Link the application”
      Then she reads that the change of account must be accepted and nothing changes

    Scenario: Once the application is linked, nothing is left of what was typed
      Given Amélie has sent an application for citizenship on paper
      And she is signed in at IRCC
      When she links the application by its number
      And she opens the page of the last check by its address
      Then she is at the linking page

    @EV-11
    Scenario: Linking an application does not touch the one that somebody else is linking
      Given Amélie is at the page of the change of account
      And Benoît has sent an application for citizenship on paper
      And he is signed in at IRCC
      When Benoît links the application by its number
      And Amélie accepts that the application changes accounts
      Then she reads that the application is linked to this account
      And she follows one application for a study permit, received

    Scenario: An application already in the account is not linked again
      Given Amélie has submitted an application for a study permit
      And she is signed in at IRCC
      When she links the application by its number
      Then she reads that the application is already in this account
      And nothing has changed

    Scenario: The check page does not open before the application is chosen
      Given Amélie is at the profile page
      When she opens the page of the last check by its address
      Then she is at the linking page

    Scenario: Going on without choosing how to find the application is refused
      Given Amélie is at the linking page
      When she chooses “Continue”
      Then she reads that a way of finding it must be chosen and nothing changes

  Rule: What does not match is refused

    Scenario Outline: The number or the date of another application is refused
      Given Amélie has sent an application for citizenship on paper
      And she is signed in at IRCC
      When she links the application by its number with <text> in <field>
      Then she reads that no application matches exactly
      And nothing has changed

      Examples:
        | text         | field                  |
        | "C000000000" | the application number |
        | "1949-12-31" | the date of birth      |

    Scenario: Another person's application is refused, even with their details
      Given Benoît has sent an application for citizenship on paper
      And Amélie has a profile at IRCC
      And she is signed in at IRCC
      When she links the application of Benoît by its number
      Then she reads that no application matches exactly
      And nothing has changed

    Scenario Outline: A malformed application number is refused
      Given Amélie has sent an application for citizenship on paper
      And she is at the page of linking by number
      When she gives <text> in the application number to link the application
      Then she reads that the application number is not valid and nothing changes

      Examples:
        | text          |
        | "C12345678"   |
        | "C1234567890" |
        | "1234567890"  |
