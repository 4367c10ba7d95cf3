# language: en
@pourquoi-3
Feature: Follow an application and answer an invitation
  With an account, the person follows an application, learns by email that a message is waiting and answers an invitation in time.

  Rule: Following an application requires signing in

    Scenario Outline: The page asked for opens after signing in
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
    Scenario: The invitation comes to the account, and the email says nothing of it
      Given Amélie has submitted an application for Express Entry
      And she is signed in at IRCC
      When IRCC holds a round of invitations
      Then she follows one application for Express Entry, invited
      And she receives only the notice that a message is waiting
      And she reads nothing of an invitation in the emails, nor which application it is about

    Scenario: The account leads from the application to the invitation
      Given Amélie has received an invitation
      And she is signed in at IRCC
      When she opens the page of a submitted application by its address
      And she chooses “Answer the invitation”
      Then she is at the invitation page
      And she reads that the invitation ends on May 1, 2026

    Scenario Outline: A planned round is held at its time
      Given Amélie has submitted an application for Express Entry
      And IRCC has planned a round of invitations in 7 days
      When <delay> go by
      Then <outcome>

      Examples:
        | delay                                 | outcome                            |
        | 6 days 23 hours 59 minutes 59 seconds | Amélie has received no email       |
        | 7 days                                | Amélie has received 1 email in all |

    Scenario Outline: Only a submitted profile receives an invitation
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

    Scenario: The message of the invitation says where to answer
      Given Amélie has received an invitation
      And she is signed in at IRCC
      When she reads in the account an invitation about the application for Express Entry
      Then she reads what an invitation says

  Rule: The person accepts or declines the invitation, only once

    Scenario Outline: The page of the invitation keeps the answer
      Given Amélie is at the invitation page
      When <gesture>
      And she opens the invitation page by its address
      Then she reads that <answer>

      Examples:
        | gesture                     | answer                      |
        | she accepts the invitation  | the invitation was accepted |
        | she declines the invitation | the invitation was declined |

    Scenario: Accepting the invitation sets the application in progress
      Given Amélie is at the invitation page
      When she accepts the invitation
      Then she reads that the invitation is accepted
      And she follows one application for Express Entry, in progress

    Scenario: Declining the invitation makes the profile wait again
      Given Amélie is at the invitation page
      When she declines the invitation
      Then she reads that the invitation is declined
      And she follows one application for Express Entry, received
      When IRCC holds a round of invitations
      Then she follows one application for Express Entry, invited
      When she opens the invitation page by its address
      Then she reads that the invitation ends on May 1, 2026
      When she accepts the invitation
      Then she reads that the invitation is accepted

    @FL-8
    Scenario: An invitation accepted in one tab can no longer be declined in the other
      Given Amélie has accepted the invitation in a second tab
      When she declines the invitation
      Then she reads that the invitation no longer waits for an answer
      And she follows one application for Express Entry, in progress

    Scenario: Another person's invitation is not found
      Given Amélie has received an invitation
      And Benoît has a profile at IRCC
      And he is signed in at IRCC
      When he opens the invitation page by its address
      Then he reads error 404 and nothing changes

  Rule: An invitation is valid for sixty days

    Scenario Outline: The answer is accepted until the last second, not after
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

    Scenario Outline: An answer given in time still counts after the sixty days
      Given Amélie has received an invitation 59 days 23 hours 59 minutes ago
      And she is at the invitation page
      When <gesture>
      And 60 seconds go by
      Then she follows one application for Express Entry, <state>

      Examples:
        | gesture                     | state       |
        | she accepts the invitation  | in progress |
        | she declines the invitation | received    |

    Scenario: An invitation without an answer closes the profile
      Given Amélie has received an invitation 60 days ago
      And she is signed in at IRCC
      When she opens the invitation page by its address
      Then she reads that the invitation has ended without an answer
      And she follows one application for Express Entry, closed
      When she opens the Express Entry profile page by its address
      Then she can choose “Create my Express Entry profile”
