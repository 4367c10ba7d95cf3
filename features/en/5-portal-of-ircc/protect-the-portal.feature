# language: en
@portal-security
Feature: Protect the portal
  What protects GCKey also protects what it opens: the applications, the messages and the papers.

  @FL-3
  Rule: A form is taken only from the page, in the browser that shows it

    Scenario Outline: No form of the portal does without
      Given Amélie is at <page>
      And she has another browser at the page where sign-up is chosen
      When she sends each form of the page with tokens that are not its own
      Then she sees everything refused and nothing changes

      Examples:
        | page                                  |
        | the page that creates the profile     |
        | the page of an application to fill in |
        | the page of a message                 |
        | the page of linking by number         |
        | the page of the last check            |
        | the page of the change of account     |

  @FL-4
  Rule: Asking is not doing

    Scenario Outline: GET and HEAD change nothing in the portal
      Given Amélie is at <page>
      When she asks for each page and each form by GET and by HEAD
      Then she finds <page> again and nothing has changed

      Examples:
        | page                                  |
        | the page of an application to fill in |
        | the page of a message                 |
        | the page of the last check            |
        | the page of the change of account     |

  @FL-5
  Rule: A hidden field decides nothing

    Scenario Outline: A field that is added changes neither the person nor the application
      Given Benoît has a profile at IRCC
      And he has sent an application for citizenship on paper
      And Amélie is at <page>
      When she sends the step with the field <field> set to <value>
      Then she reads that <message>
      And she follows one application for a study permit, received

      Examples:
        | page                                  | field            | value      | message                                   |
        | the page of an application to fill in | "client_id"      | "1"        | the application is submitted              |
        | the page of an application to fill in | "status"         | "approved" | the application is submitted              |
        | the page of the change of account     | "application_id" | "1"        | the application is linked to this account |

  @FL-6
  Rule: Sendings at the same moment make one

    Scenario: An application changes accounts once
      Given Amélie is at the page of the change of account
      When she sends the step 4 times at the same moment
      Then only one of these requests leads Amélie to the IRCC account
      And she receives only the notice of the application moved to another account

    Scenario: A request receives one answer
      Given Amélie is at the page of a message
      When she sends the step 4 times at the same moment
      Then only one of these requests leads Amélie to the page of a submitted application

  @HD-3
  Rule: What the papers say stays in the pages

    Scenario: No address, no header, no title
      Given Amélie has a profile at IRCC
      And she has a permanent resident card
      And she is signed in at IRCC
      When she links the permanent resident card
      Then she follows one application for a permanent resident card, approved
      And no secret of Amélie appears in an address
      And no secret of Amélie appears in a Referer header
      And no secret of Amélie appears in the title of a page
      And no secret of Amélie appears in the console
      And no secret of Amélie appears in what scripts keep
