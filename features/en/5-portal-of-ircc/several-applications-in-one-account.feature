# language: en
@faq-10
Feature: Several applications in one account
  One dashboard shows them all, by service and by date, with their status; all carry the same details of the person.

  Rule: On the first visit, the person creates a profile

    Scenario: The profile opens the portal
      Given Amélie is signed in at IRCC
      When she creates a profile
      Then she reads that the profile is created
      And she reads the name in the account
      And she sees no application in the account

    @AX-9
    Scenario: The address that GCKey knows is not asked for again
      Given Amélie is signed in at IRCC
      When she chooses “Create my profile”
      Then she does not have to give the email address again

    @FL-1
    Scenario Outline: Without a profile, nothing else opens
      Given Amélie is signed in at IRCC
      When she opens <page> by its address
      Then she reads that the profile must be created first
      And she can create a profile

      Examples:
        | page                                  |
        | the page of the choice of a service   |
        | the page of an application to fill in |
        | the page of a submitted application   |

    Scenario Outline: An incomplete or malformed profile is refused
      Given Amélie is at the page that creates the profile
      When she saves the profile with <text> in <field>
      Then she reads that <refusal> and nothing changes

      Examples:
        | text             | field             | refusal                        |
        | " "              | the given name    | the given name is missing      |
        | ""               | the family name   | the family name is missing     |
        | "23 avril 1990"  | the date of birth | the date of birth is not valid |
        | "1990-02-30"     | the date of birth | the date of birth is not valid |
        | "2026-03-02"     | the date of birth | the date of birth is not valid |
        | "amelie@exemple" | the email address | the address is not complete    |

    Scenario: The profile can be updated
      Given Amélie is at the profile page
      When she saves the profile with "Amélie-Rose" in the given name
      Then she reads that the profile is up to date

  Rule: The dashboard sorts the applications by service and by date

    Scenario: Each application is in its place, with its status
      Given Amélie has submitted these applications
        | a work permit  | 2026-01-15 | received    |
        | a visitor visa | 2025-11-30 | closed      |
        | a study permit | 2025-06-02 | approved    |
        | a study permit | 2026-02-20 | in progress |
      And she is signed in at IRCC
      Then she reads the applications in this order
        | a visitor visa | 2025-11-30 | closed      |
        | a study permit | 2026-02-20 | in progress |
        | a study permit | 2025-06-02 | approved    |
        | a work permit  | 2026-01-15 | received    |

    Scenario Outline: An application carries the date of the day in Toronto
      Given it is <time>
      And Amélie is at the page of an application to fill in
      When she submits the application
      And she opens the IRCC account by its address
      Then she reads the applications in this order
        | a study permit | <date> | received |

      Examples:
        | time     | date       |
        | 11:59 pm | 2026-03-02 |
        | midnight | 2026-03-03 |

    Scenario: Each person sees only their own applications
      Given Benoît has submitted an application for a study permit
      And Amélie has a profile at IRCC
      And she is signed in at IRCC
      When she opens the page of a submitted application by its address
      Then she reads error 404 and nothing changes
      And she sees no application in the account

  Rule: All applications carry the same details of the person

    @AX-9
    Scenario: The details of the profile are copied into the application
      Given Amélie is at the page of an application to fill in
      When she submits the application
      Then she reads that the application is submitted

    Scenario Outline: A detail that differs from the profile is refused, and named
      Given Amélie is at the page of an application to fill in
      When she submits the application with <text> in <field>
      Then she reads that <refusal> and nothing changes

      Examples:
        | text                  | field                       | refusal                                         |
        | "Amelie"              | the given name              | the given name is not the one in the profile    |
        | "Autre"               | the family name             | the family name is not the one in the profile   |
        | "1949-12-31"          | the date of birth           | the date of birth is not the one in the profile |
        | "autre@courriel.test" | the email address           | the address is not the one in the profile       |
        | ""                    | the text of the application | the application must say what is applied for    |
