# language: en
@sign-in-security
Feature: Protect signing in
  What protects the sign-up protects each return too: the cookie, the forms, the order of the steps.

  @SE-1
  Rule: Each step that identifies the person changes the cookie, and the old one opens nothing

    Scenario Outline: A cookie copied before the step opens nothing
      Given Amélie has an account protected by the app
      And she is at <page>
      And Mallory has copied the session cookie of Amélie
      When <gesture>
      Then Amélie is at <next>
      And Mallory has no session, open or begun, at GCKey or at IRCC

      Examples:
        | page                   | gesture                                  | next                   |
        | the GCKey sign-in page | Amélie signs in                          | the second factor page |
        | the second factor page | Amélie gives the code that the app shows | the IRCC account       |
        | the recovery code page | Amélie gives a recovery code             | the renewal page       |
        | the renewal page       | Amélie sets the method email up again    | the IRCC account       |

  @SE-2
  Rule: A planted cookie opens nothing for the person who planted it

    Scenario: Signing in under a planted cookie does not sign in its author
      Given Amélie has an account protected by the app
      And Mallory is at the GCKey sign-in page
      And he has planted a session cookie on Amélie
      When Amélie opens the GCKey sign-in page by its address
      And she signs in
      Then she is at the second factor page
      And Mallory has no session, open or begun, at GCKey or at IRCC

  Rule: A whole sign-in gives nothing away

    @SE-3 @SE-4 @HD-1 @HD-3
    Scenario: Neither cookies, nor headers, nor addresses give the person away
      Given Amélie has an account protected by the app
      And she is at IRCC's page for opening an account
      When she chooses “Sign in with GCKey”
      And she tries to sign in with a wrong password
      And she signs in
      And she recovers the account with a recovery code
      And she sets the method email up again
      Then she is signed in at IRCC
      And each cookie received by Amélie is tied to the host that gave it
      And each cookie received by Amélie travels over secure connections alone
      And each cookie received by Amélie stays out of reach of scripts
      And each cookie received by Amélie does not go with the forms of another site
      And each cookie received by Amélie goes away with the browser
      And each response received by Amélie carries these headers
        | Content-Security-Policy | default-src 'none'     |
        | Content-Security-Policy | frame-ancestors 'none' |
        | X-Content-Type-Options  | nosniff                |
        | Referrer-Policy         | same-origin            |
      And no secret of Amélie appears in an address
      And no secret of Amélie appears in a Referer header
      And no secret of Amélie appears in the title of a page
      And no secret of Amélie appears in the console
      And no secret of Amélie appears in what scripts keep
      And no secret of Amélie appears in an email, apart from its code

  @FL-3
  Rule: A form is accepted only from its page, in the browser that shows it

    Scenario Outline: Every form of the sign-in is protected
      Given Amélie is at <page>
      And she has another browser at the page where sign-up is chosen
      When she sends each form of the page with tokens that are not its own
      Then she sees everything refused and nothing changes

      Examples:
        | page                      |
        | the second factor page    |
        | the recovery code page    |
        | the renewal page          |
        | the current password page |

  @FL-4
  Rule: Asking for a page changes nothing

    Scenario Outline: GET and HEAD requests change nothing in the account
      Given Amélie is at <page>
      When she asks for each page and each form by GET and by HEAD
      Then she finds <page> again and nothing has changed

      Examples:
        | page                   |
        | the second factor page |
        | the recovery code page |
        | the renewal page       |

  @FL-2
  Rule: A step sent before the others is refused

    Scenario Outline: The later steps of the sign-in are refused ahead of time
      Given Amélie is at <page>
      When she sends the later steps ahead of time
      Then she finds <page> again and nothing has changed

      Examples:
        | page                   |
        | the second factor page |
        | the recovery code page |

  @FL-5
  Rule: A hidden field decides nothing

    Scenario Outline: An added field does not give access to another account
      Given Benoît has an account protected by the app
      And Amélie is at the recovery code page
      When she sends the step with the field <field> set to <value>
      Then she is at the renewal page
      And she receives only the notice of the recovery code used
      And Benoît has received no email

      Examples:
        | field        | value |
        | "account_id" | "1"   |
        | "level"      | "2"   |
        | "proved_at"  | "0"   |

  @FL-6
  Rule: Two submissions of the same form count as one

    Scenario: A double click sends one code
      Given Amélie has an account protected by email
      And she is at the GCKey sign-in page
      When she signs in with a double click
      Then she is at the second factor page
      And she has received only one email

    Scenario: Submissions at the same moment send one code
      Given Amélie has an account protected by email
      And she is at the GCKey sign-in page
      When she sends the password 4 times at once
      Then she has received only one email

    Scenario: Submissions at the same moment open one session
      Given Amélie is at the second factor page
      When she sends the step 4 times at the same moment
      Then only one of these requests leads Amélie to the IRCC account

  @FL-7
  Rule: Reloading the page or going back undoes nothing

    Scenario Outline: Reloading the page keeps the step of the sign-in
      Given Amélie is at <page>
      When she reloads the page
      Then she is at <page>
      And nothing has changed

      Examples:
        | page                   |
        | the second factor page |
        | the recovery code page |
        | the renewal page       |

    Scenario: Going back from the second factor does not ask for the password again
      Given Amélie has an account protected by the app
      And she is at the GCKey sign-in page
      When she signs in
      And she goes back
      Then she is at the second factor page

  @FL-8
  Rule: In two tabs, an outdated step is refused

    Scenario: The code given in one tab invalidates the form of the other
      Given Amélie has done the step of the second factor page in a second tab
      When she does the same step in the first tab
      Then she reads error 403 and nothing changes

  @FL-11
  Rule: Every way asks for a second factor

    Scenario Outline: The password alone leads nowhere
      Given Amélie has an account protected by <protection>
      And she is at the GCKey sign-in page
      When she signs in
      And she opens <page> by its address
      Then she is at the second factor page

      Examples:
        | protection | page                |
        | the app    | the GCKey home page |
        | email      | the GCKey home page |

  Rule: The warning before the end of a session is accessible and in the right language

    @AX-11 @LG-1
    Scenario: The warning is accessible and in the language of the page
      Given Amélie is signed in at GCKey
      And she has opened the page in a browser whose clock is right
      When she leaves the page open for 18 minutes 1 second
      Then she sees that the session is about to end
      And she reads each text in the language that the page declares
      And she finds no accessibility fault, on a large screen or a small one

    @AX-11 @LG-1
    Scenario: The warning page is accessible and in the chosen language
      Given Amélie is signed in at GCKey
      When 18 minutes go by
      And she opens the warning page by its address
      Then she reads that the session will end in 2 minutes
      And she reads each text in the language that the page declares
      And she finds no accessibility fault, on a large screen or a small one

    @LG-2
    Scenario: A refusal is shown in the chosen language
      Given Amélie is at the recovery code page
      When she gives a wrong recovery code
      And she switches language
      Then she is at the recovery code page
      And she reads each text in the language that the page declares

    @LG-1 @LG-3
    Scenario Outline: Each notice is written in the person's language
      Given Amélie is at <page>
      And somebody has already given 4 <errors> for the account of Amélie
      When <gesture>
      Then she receives <notice>
      And she reads a mail in the person's language, with every accent

      Examples:
        | page                      | errors          | gesture                               | notice                                      |
        | the current password page | wrong passwords | she confirms the password "Erreur-9!" | the notice of the lock                      |
        | the second factor page    | wrong codes     | she gives a wrong app code            | the notice of the lock of the second factor |
        | the recovery code page    | wrong codes     | she gives a recovery code             | the notice of the recovery code used        |

    @LG-1 @LG-3
    Scenario Outline: Each change is announced in the person's language
      Given Amélie is at the renewal page
      When <gesture>
      And she keeps the recovery codes
      Then she receives <notice>
      And she reads a mail in the person's language, with every accent

      Examples:
        | gesture                                 | notice                                   |
        | she chooses to renew the recovery codes | the notice of the recovery codes changed |
