# language: en
@pourquoi-3
Feature: Follow one's application and answer an invitation
  Without an account, no follow-up and no invitation. With it, a round invites, the mail says that a message waits, and one answers in time.

  Rule: Following asks to sign in first, then leads there

    Scenario Outline: The page that was asked for opens after signing in
      Given Amélie has received an invitation
      When she opens <page> by its address
      Then she reads that signing in is required first
      When she chooses “Sign in with GCKey”
      And she signs in
      And she gives the code that the app shows
      Then she is at <page>

      Examples:
        | page                                |
        | the page of a submitted application |
        | the invitation page                 |

  Rule: A round invites the profiles that wait

    @role-2
    Scenario: The invitation comes to the account, and the mail says nothing of it
      Given Amélie has submitted an application for Express Entry
      And she is signed in at IRCC
      When IRCC holds a round of invitations
      Then she follows one application for Express Entry, invited
      And she receives only the notice that a message is waiting
      And she reads nothing of an invitation in the emails, nor which application it is about

    Scenario: From the account one goes to the application and to the invitation
      Given Amélie has received an invitation
      And she is signed in at IRCC
      When she opens the page of a submitted application by its address
      And she chooses “Answer the invitation”
      Then she is at the invitation page
      And she reads that the invitation ends on May 1, 2026

    Scenario Outline: A round is held at its hour
      Given Amélie has submitted an application for Express Entry
      And IRCC has planned a round of invitations in 7 days
      When <delay> go by
      Then <outcome>

      Examples:
        | delay                                 | outcome                            |
        | 6 days 23 hours 59 minutes 59 seconds | Amélie has received no email       |
        | 7 days                                | Amélie has received 1 email in all |

    Scenario Outline: What waits for no invitation receives none
      Given <state>
      When IRCC holds a round of invitations
      Then Amélie has received no email

      Examples:
        | state                                                 |
        | Amélie has a draft of an Express Entry profile        |
        | Amélie has submitted an application for a work permit |

    Scenario: Two rounds do not invite twice
      Given Amélie has received an invitation
      When IRCC holds a round of invitations
      Then Amélie has received 1 email in all

  Rule: One accepts or declines, once

    Scenario: Accepting sets the application in progress
      Given Amélie is at the invitation page
      When she accepts the invitation
      Then she reads that the invitation is accepted
      And she follows one application for Express Entry, in progress

    Scenario: Declining has the profile wait again
      Given Amélie is at the invitation page
      When she declines the invitation
      Then she reads that the invitation is declined
      And she follows one application for Express Entry, received
      When IRCC holds a round of invitations
      Then she follows one application for Express Entry, invited

    @FL-8
    Scenario: Accepting in one tab, then declining in the other
      Given Amélie has accepted the invitation in a second tab
      When she declines the invitation
      Then she reads that the invitation no longer waits for an answer
      And she follows one application for Express Entry, in progress

    Scenario: Another person's invitation does not exist for oneself
      Given Amélie has received an invitation
      And Benoît has a profile at IRCC
      And he is signed in at IRCC
      When he opens the invitation page by its address
      Then he reads error 404 and nothing changes

  Rule: An invitation is worth sixty days

    Scenario Outline: The answer comes in time, or not
      Given Amélie has received an invitation 59 days 23 hours 59 minutes ago
      And she is at the invitation page
      When <delay> go by
      And <gesture>
      Then she reads that <outcome>

      Examples:
        | delay      | gesture                     | outcome                                      |
        | 59 seconds | she accepts the invitation  | the invitation is accepted                   |
        | 60 seconds | she accepts the invitation  | the invitation no longer waits for an answer |
        | 59 seconds | she declines the invitation | the invitation is declined                   |
        | 60 seconds | she declines the invitation | the invitation no longer waits for an answer |

    Scenario: Without an answer, the profile is closed
      Given Amélie has received an invitation 60 days ago
      And she is at the invitation page
      Then she reads that the invitation has ended without an answer
      And she follows one application for Express Entry, closed
