# language: en
@portal-security
Feature: Protect the portal
  What protects GCKey also protects what it opens: the applications, the messages and the papers.

  @FL-3
  Rule: A form is accepted only from its page, in the browser that shows it

    Scenario Outline: Every form of the portal is protected
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
  Rule: Asking for a page changes nothing

    Scenario Outline: GET and HEAD requests change nothing in the portal
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

    Scenario Outline: An added field gives access neither to another person nor to another application
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
  Rule: Submissions at the same moment count as one

    Scenario: An application changes accounts only once
      Given Amélie is at the page of the change of account
      When she sends the step 4 times at the same moment
      Then only one of these requests leads Amélie to the IRCC account
      And she receives only the notice of the application moved to another account

    Scenario: A request gets only one answer
      Given Amélie is at the page of a message
      When she sends the step 4 times at the same moment
      Then only one of these requests leads Amélie to the page of a submitted application

  @HD-3
  Rule: The details of official documents stay in the pages

    Scenario: Neither addresses, nor headers, nor titles give these details away
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
