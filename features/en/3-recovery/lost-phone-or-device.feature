# language: en
@lost-device
Feature: Come back without the device
  A recovery code stands in once for the lost second factor; the person then replaces what is lost.

  Rule: A recovery code gives access to the account only once

    @RC-9 @RC-5
    Scenario: The recovery code is accepted, counted and announced
      Given Amélie is at the second factor page
      When she recovers the account with a recovery code
      Then she is at the renewal page
      And she reads that 4 recovery codes are left
      And she receives only the notice of the recovery code used
      And she reads in an email that 4 recovery codes are left
      And she reads no secret in the emails

    @RC-9
    Scenario Outline: The person is warned when few codes are left
      Given Amélie is at the recovery code page
      And she has used <number> recovery codes
      When she gives a recovery code
      Then she reads that <warning>

      Examples:
        | number | warning                         |
        | 3      | one recovery code is left       |
        | 4      | that was the last recovery code |

    @RC-4
    Scenario: A used recovery code is refused
      Given Amélie is at the recovery code page
      And she has given a recovery code
      When she starts again in another browser up to the recovery code page
      And she gives the same recovery code again
      Then she reads that the recovery code is not the right one and nothing changes

    @RC-5
    Scenario: Using one code leaves the others valid
      Given Amélie is at the recovery code page
      And she has given a recovery code
      When she signs in from another browser
      And she chooses “I lost my phone or my email”
      And she gives another recovery code
      Then she is at the renewal page

    @RC-5
    Scenario: A wrong code leaves the right ones valid
      Given Amélie is at the recovery code page
      When she gives a wrong recovery code
      Then she reads that the recovery code is not the right one and nothing changes

    @RC-7
    Scenario Outline: Neither case nor the hyphen counts
      Given Amélie is at the recovery code page
      When she gives a recovery code written <manner>
      Then she is at the renewal page

      Examples:
        | manner             |
        | in lower case      |
        | without the hyphen |
        | with spaces        |

    @RC-7
    Scenario Outline: A text that does not have the form of a code does not count as a try
      Given Amélie is at the recovery code page
      And somebody has already given 4 wrong codes for the account of Amélie
      When she gives the recovery code <code>
      Then she reads that the recovery code must have 8 characters and nothing changes
      And she has received no email

      Examples:
        | code         |
        | ""           |
        | "1A2B-3C4"   |
        | "1A2B-3C4DE" |
        | "1A2B-3C4U"  |

    @RC-8
    Scenario: The same recovery code given in two browsers works only once
      Given Amélie is at the recovery code page in two browsers
      When she gives a recovery code in both browsers at once
      Then she is at the renewal page in only one of the two

    @RC-11
    Scenario: A recovery code does not replace the password
      Given Amélie has an account protected by the app
      And she is at the GCKey sign-in page
      When she gives a recovery code in place of the password
      Then she reads that the credentials are wrong
      And nothing has changed

    @RC-11
    Scenario: Without the password, the recovery code page does not open
      Given Amélie is at the GCKey sign-in page
      When she opens the recovery code page by its address
      Then she is at the GCKey sign-in page

    @RC-11
    Scenario: Somebody else's recovery code opens nothing
      Given Benoît has an account protected by the app
      And Amélie is at the recovery code page
      When she gives a recovery code of Benoît
      Then she reads that the recovery code is not the right one and nothing changes

    @RC-11
    Scenario: A recovery code is not accepted as an app code
      Given Amélie is at the second factor page
      When she gives a recovery code in place of the app code
      Then she reads that the code must have 6 digits and nothing changes

    @EM-10
    Scenario: When the notice cannot be sent, the code stays valid
      Given Amélie is at the recovery code page
      And the mail server no longer answers
      When she gives a recovery code
      Then she reads that the email could not be sent
      And nothing has changed

  @RC-10
  Rule: The person replaces what is lost before going further

    @TO-10 @NO-1
    Scenario: A new app leads back to IRCC, and the old one opens nothing
      Given Amélie is at the renewal page
      When she sets the method QR code up again
      Then she is signed in at IRCC
      And she receives only the notice of the second factor changed
      When she signs in from another browser
      And she gives the code of the former app
      Then she reads that the app's code is not the right one and nothing changes

    Scenario: Email can replace the app
      Given Amélie is at the renewal page
      When she sets the method email up again
      Then she is signed in at IRCC

    @NO-1
    Scenario: New codes lead back to IRCC without changing the method
      Given Amélie is at the renewal page
      When she chooses to renew the recovery codes
      And she keeps the recovery codes
      Then she is signed in at IRCC
      And she receives only the notice of the recovery codes changed
      When she signs in from another browser
      And she gives the code that the app shows
      Then she is signed in at IRCC

    @RC-1
    Scenario: The five new codes are different
      Given Amélie is at the renewal page
      When she chooses to renew the recovery codes
      Then she sees 5 different codes
      And she sees new codes

    @RC-6
    Scenario: New codes cancel the old ones
      Given Amélie has taken new recovery codes
      And she is at the recovery code page
      Then she sees each of the former recovery codes refused

    @RC-6
    Scenario: The new codes are accepted in place of the old ones
      Given Amélie has taken new recovery codes
      And she is at the recovery code page
      When she gives a recovery code
      Then she is at the renewal page

    @RC-3
    Scenario: Until the new codes are saved, the old ones stay valid
      Given Amélie is at the renewal page
      And she has chosen to renew the recovery codes
      When she goes on without ticking the box
      Then she reads that the box must be ticked and nothing changes

    @EM-10
    Scenario: When the notice of the change cannot be sent, nothing is replaced
      Given Amélie is at the renewal page
      And she has chosen to renew the recovery codes
      And the mail server no longer answers
      When she keeps the recovery codes
      Then she reads that the email could not be sent
      And nothing has changed

    Scenario: Going on without choosing what to renew is refused
      Given Amélie is at the renewal page
      When she chooses “Continue”
      Then she reads that what to renew must be chosen and nothing changes

    @FL-1
    Scenario Outline: Until something is replaced, nothing else opens
      Given Amélie is at the renewal page
      When she opens <page> by its address
      Then she is at the renewal page

      Examples:
        | page                      |
        | the GCKey home page       |
        | the second factor page    |
        | the GCKey sign-in page    |
        | the current password page |

  @FL-10
  Rule: Changing what protects the account asks for the password again

    @NO-1
    Scenario: The method can be changed from the home page
      Given Amélie is signed in at GCKey
      When she chooses “Change the method or the recovery codes”
      And she confirms the password
      And she sets the method email up again
      Then she reads that the renewal is done
      And she receives the notice of the second factor changed

    @PW-5
    Scenario: A wrong password changes nothing
      Given Amélie is at the current password page
      When she confirms the password "Erreur-9!"
      Then she reads that the password is not the right one and nothing changes

    @LK-6
    Scenario: Passwords guessed in an open session lock too
      Given Amélie is at the current password page
      And somebody has already given 4 wrong passwords for the account of Amélie
      When she confirms the password "Erreur-9!"
      Then she reads that the password is locked for 15 minutes and nothing changes
      And she receives only the notice of the lock

    Scenario Outline: The confirmed password is valid for ten minutes
      Given Amélie is at the current password page
      And she has confirmed the password
      When <delay> go by
      And she chooses to renew the recovery codes
      Then she is at <page>

      Examples:
        | delay                | page                      |
        | 9 minutes 59 seconds | the recovery codes page   |
        | 10 minutes 1 second  | the current password page |

    @FL-1
    Scenario Outline: Without the password, no page of the change opens
      Given Amélie is signed in at GCKey
      When she opens <page> by its address
      Then she is at the current password page

      Examples:
        | page                                |
        | the renewal page                    |
        | the page where the method is chosen |
        | the QR code page                    |
        | the recovery codes page             |

    Scenario: Changing the method ends the other sessions
      Given Amélie is signed in at GCKey
      And she has changed the method in another browser
      When she reloads the page
      Then she is at the page that sends back to the service
