# language: en
@faq-4
Feature: The lock
  Several wrong secrets in a row lock, for a time, what they were meant to open.

  Rule: Five wrong passwords lock the account for fifteen minutes

    @LK-1 @LK-2 @LK-6
    Scenario Outline: The fifth failure locks the account, not the fourth
      Given Amélie has an account protected by the app
      And she is at the GCKey sign-in page
      And somebody has already given <number> wrong passwords for the account of Amélie
      When she tries to sign in with a wrong password
      And she tries to sign in
      Then <outcome>

      Examples:
        | number | outcome                               |
        | 3      | she is at the second factor page      |
        | 4      | she reads that the sign-in is refused |

    @LK-3
    Scenario Outline: The lock ends after fifteen minutes, to the second
      Given Amélie has an account protected by the app
      And she is at the GCKey sign-in page
      And the password of Amélie is locked
      When <delay> go by
      And she tries to sign in
      Then <outcome>

      Examples:
        | delay                 | outcome                               |
        | 14 minutes 59 seconds | she reads that the sign-in is refused |
        | 15 minutes 1 second   | she is at the second factor page      |

    @LK-4
    Scenario: Trying during the lock does not prolong it
      Given Amélie has an account protected by the app
      And she is at the GCKey sign-in page
      And the password of Amélie is locked
      When 7 minutes go by
      And she tries to sign in with a wrong password
      And 8 minutes 1 second go by
      And she signs in
      Then she is at the second factor page

    @LK-4
    Scenario: After the lock, the number of failures starts again from zero
      Given Amélie has an account protected by the app
      And she is at the GCKey sign-in page
      And the password of Amélie is locked
      When 15 minutes 1 second go by
      And she tries to sign in with a wrong password
      And she signs in
      Then she is at the second factor page

    @LK-5
    Scenario: Signing in sets the number of failures back to zero
      Given Amélie has an account protected by the app
      And somebody has already given 4 wrong passwords for the account of Amélie
      And Benoît is at the GCKey sign-in page
      When Amélie signs in from another browser
      And Benoît tries a wrong password for the account of Amélie
      And Amélie signs in from another browser
      Then she is at the second factor page

    @LK-7
    Scenario Outline: Neither another browser nor case sets the number of failures back to zero
      Given Amélie has an account protected by the app
      And somebody has already given 4 wrong passwords for the account of Amélie
      And Benoît is at the GCKey sign-in page
      When <try>
      And Amélie tries to sign in from another browser
      Then she reads that the sign-in is refused

      Examples:
        | try                                                                 |
        | Benoît tries a wrong password for the account of Amélie             |
        | Benoît tries a wrong password for the account of Amélie in capitals |

    @LK-8
    Scenario: One person's lock does not affect others
      Given Benoît has an account protected by the app
      And Amélie has an account protected by the app
      And she is at the GCKey sign-in page
      And the password of Benoît is locked
      When she signs in
      Then she is at the second factor page

    @LK-8
    Scenario: The lock does not end a session that is already open
      Given Amélie is signed in at GCKey
      And the password of Amélie is locked
      When she reloads the page
      Then she is at the GCKey home page

    @LK-13
    Scenario: Wrong passwords sent at once are all counted
      Given Amélie has an account protected by the app
      And she is at the GCKey sign-in page
      When she sends 6 wrong passwords at once
      And she tries to sign in
      Then she reads that the sign-in is refused
      And she receives only the notice of the lock

    @LK-11
    Scenario: The lock is announced only once, in the person's language
      Given Amélie has an account protected by the app
      And somebody has already given 4 wrong passwords for the account of Amélie
      And Benoît is at the GCKey sign-in page
      When he switches language
      And he tries a wrong password for the account of Amélie
      And he tries a wrong password for the account of Amélie
      Then Amélie receives only the notice of the lock
      And Amélie reads in an email that the account is locked for 15 minutes
      And Amélie reads no secret in the emails

  Rule: Five wrong codes lock the second factor

    @LK-1 @LK-2 @LK-6 @LK-10
    Scenario Outline: The fifth wrong app code locks the second factor, not the fourth
      Given Amélie is at the second factor page
      And somebody has already given <number> wrong codes for the account of Amélie
      When she gives a wrong app code
      And she gives the code that the app shows
      Then <outcome>

      Examples:
        | number | outcome                                                                       |
        | 3      | she is signed in at IRCC                                                      |
        | 4      | she reads that the second factor is locked for 15 minutes and nothing changes |

    @LK-1 @LK-2 @LK-6 @EM-6
    Scenario Outline: The fifth wrong sign-in code locks the second factor, not the fourth
      Given Amélie has received a sign-in code
      And somebody has already given <number> wrong codes for the account of Amélie
      When she gives a wrong code
      And she pastes the code received
      Then <outcome>

      Examples:
        | number | outcome                                                                       |
        | 3      | she is signed in at IRCC                                                      |
        | 4      | she reads that the second factor is locked for 15 minutes and nothing changes |

    @LK-1 @LK-2 @LK-6 @RC-12
    Scenario Outline: The fifth wrong recovery code locks the second factor, not the fourth
      Given Amélie is at the recovery code page
      And somebody has already given <number> wrong codes for the account of Amélie
      When she gives a wrong recovery code
      And she gives a recovery code
      Then <outcome>

      Examples:
        | number | outcome                                                                       |
        | 3      | she is at the renewal page                                                    |
        | 4      | she reads that the second factor is locked for 15 minutes and nothing changes |

    @LK-7
    Scenario: A new sign-in code does not set the number of failures back to zero
      Given Amélie has received a sign-in code
      And somebody has already given 4 wrong codes for the account of Amélie
      And she has asked for a new code
      When she gives a wrong code
      And she pastes the code received
      Then she reads that the second factor is locked for 15 minutes and nothing changes

    @LK-7
    Scenario: The right password does not set the number of wrong codes back to zero
      Given Amélie has an account protected by the app
      And somebody has already given 4 wrong codes for the account of Amélie
      And she is at the GCKey sign-in page
      When she signs in
      And she gives a wrong app code
      And she gives the code that the app shows
      Then she reads that the second factor is locked for 15 minutes and nothing changes

    @LK-3
    Scenario Outline: The lock of the second factor ends after fifteen minutes, to the second
      Given Amélie has an account protected by the app
      And the second factor of Amélie is locked
      And she is at the GCKey sign-in page
      When <delay> go by
      And she signs in
      And she gives the code that the app shows
      Then <outcome>

      Examples:
        | delay                 | outcome                                                                       |
        | 14 minutes 59 seconds | she reads that the second factor is locked for 15 minutes and nothing changes |
        | 15 minutes 1 second   | she is signed in at IRCC                                                      |

    @LK-6
    Scenario: The lock of the second factor does not touch the CRA
      Given Amélie has an account protected by the app
      And the second factor of Amélie is locked
      And Amélie has an account at the CRA
      And she is at the CRA sign-in page
      When she signs in at the CRA
      Then she is at the CRA file

    @LK-13
    Scenario: Wrong codes sent at once are all counted
      Given Amélie is at the second factor page
      When she sends 6 wrong app codes at once
      And she gives the code that the app shows
      Then she reads that the second factor is locked for 15 minutes and nothing changes
      And she receives only the notice of the lock of the second factor
