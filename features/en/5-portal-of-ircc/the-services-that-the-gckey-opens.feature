# language: en
@faq-1
Feature: The services that GCKey opens
  The same GCKey serves every application: to come to the country, to stay, to become a citizen.

  Rule: Each service lets the person start, keep, submit and follow an application

    Scenario Outline: A draft becomes an application that is submitted and followed
      Given Amélie has a profile at IRCC
      And she is signed in at IRCC
      When she starts an application for <service>
      And she saves the draft
      Then she reads that the draft is saved
      When she goes on with the draft for <service>
      And she submits the application
      Then she reads that the application is submitted
      And she reads an application number made of one letter and nine digits
      And she follows one application for <service>, received

      Examples:
        | service                        |
        | Express Entry                  |
        | a visitor visa                 |
        | a study permit                 |
        | a work permit                  |
        | a permanent resident card      |
        | citizenship                    |
        | a family sponsorship           |
        | the Provincial Nominee Program |
        | a bridging open work permit    |

  @role-1
  Rule: The same GCKey opens every service

    Scenario: All applications are in one account
      Given Amélie has submitted these applications
        | Express Entry                  | 2026-01-01 | received |
        | a visitor visa                 | 2026-01-02 | received |
        | a study permit                 | 2026-01-03 | received |
        | a work permit                  | 2026-01-04 | received |
        | a permanent resident card      | 2026-01-05 | received |
        | citizenship                    | 2026-01-06 | received |
        | a family sponsorship           | 2026-01-07 | received |
        | the Provincial Nominee Program | 2026-01-08 | received |
        | a bridging open work permit    | 2026-01-09 | received |
      And she is at IRCC's page for opening an account
      When she chooses “Sign in with GCKey”
      And she signs in
      And she gives the code that the app shows
      Then she reads the applications in this order
        | Express Entry                  | 2026-01-01 | received |
        | a visitor visa                 | 2026-01-02 | received |
        | a study permit                 | 2026-01-03 | received |
        | a work permit                  | 2026-01-04 | received |
        | a permanent resident card      | 2026-01-05 | received |
        | citizenship                    | 2026-01-06 | received |
        | a family sponsorship           | 2026-01-07 | received |
        | the Provincial Nominee Program | 2026-01-08 | received |
        | a bridging open work permit    | 2026-01-09 | received |

  Rule: A draft can be continued, a submitted application no longer changes

    Scenario: Going on without choosing a service is refused
      Given Amélie is at the page of the choice of a service
      When she chooses “Continue”
      Then she reads that a service must be chosen and nothing changes

    Scenario: A draft keeps what was written
      Given Amélie is at the page of an application to fill in
      When she saves the draft
      And she goes on with the draft for a study permit
      Then she finds "…" in the text of the application

    Scenario: A draft can be continued another day
      Given Amélie is at the page of an application to fill in
      When she saves the draft
      And 1 day goes by
      And she signs in from another browser
      And she gives the code that the app shows
      And she goes on with the draft for a study permit
      Then she finds "…" in the text of the application

    @FL-6
    Scenario: A double click submits one application
      Given Amélie is at the page of an application to fill in
      When she sends the step with a double click
      Then she follows one application for a study permit, received

    @FL-8
    Scenario: A draft submitted in one tab is not submitted again in the other
      Given Amélie has submitted the draft in a second tab
      When she submits the application
      Then she reads that the step changed in another window
      And nothing has changed

    @FL-7
    Scenario: A submitted application can no longer be filled in
      Given Amélie is at the page of a submitted application
      When she opens the page of an application to fill in by its address
      Then she is at the page of a submitted application
