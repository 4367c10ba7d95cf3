# language: en
@session-end
Feature: The end of a session
  A session ends when the person signs out, or no longer uses it; a warning comes first.

  Rule: Signing out signs out everywhere

    @SE-5
    Scenario: The cookies of a closed session open nothing any more
      Given Amélie is signed in at GCKey
      And she has put the cookies of the closed session back
      When she opens the GCKey home page by its address
      Then she is at the page that sends back to the service

    @SE-6
    Scenario: Going back shows nothing private
      Given Amélie is signed in at GCKey
      And she has signed out
      When she goes back
      Then she is at the page that sends back to the service

    @SE-6
    Scenario: Going back shows nothing of the IRCC account
      Given Amélie is signed in at IRCC
      And she has signed out
      When she goes back
      Then she is at IRCC's page for opening an account

    @SE-8
    Scenario: Signing out in one tab signs out in the other
      Given Amélie is signed in at GCKey
      When she signs out in another tab
      And she chooses “Change the method or the recovery codes”
      Then she is at the page that sends back to the service

    @SE-10
    Scenario Outline: The person can sign out from every page
      Given Amélie is at <page>
      Then she can sign out

      Examples:
        | page                                |
        | the second factor page              |
        | the recovery code page              |
        | the renewal page                    |
        | the current password page           |
        | the password change page            |
        | the questions change page           |
        | the address change page             |
        | the page of the address change code |
        | the deletion page                   |
        | the GCKey home page                 |
        | the QR code page                    |
        | the recovery codes page             |

    @SE-10
    Scenario: Signing out of IRCC signs out of GCKey
      Given Amélie is signed in at IRCC
      When she signs out
      And she chooses “Sign in with GCKey”
      Then she is at the GCKey sign-in page

    @SE-10
    Scenario: Signing out of GCKey signs out of IRCC
      Given Amélie is signed in at IRCC
      When she opens the GCKey home page by its address
      And she signs out
      And she opens the IRCC account by its address
      Then she is at IRCC's page for opening an account

    @SE-10
    Scenario: Signing out in one browser leaves the session open in the other
      Given Amélie is signed in at IRCC
      When she signs in from another browser
      And she gives the code that the app shows
      And she signs out
      And she goes back to the first browser
      And she reloads the page
      Then she is at the IRCC account

  @SE-7
  Rule: A session ends by itself

    Scenario: The next day, the session of the day before has ended
      Given Amélie is signed in at IRCC
      When it is 8:30 am the next day
      And she reloads the page
      Then she is at IRCC's page for opening an account

    Scenario Outline: A session ends after twenty minutes without activity
      Given Amélie is signed in at IRCC
      When <delay> go by
      And she reloads the page
      Then she is at <page>

      Examples:
        | delay                 | page                               |
        | 19 minutes 59 seconds | the IRCC account                   |
        | 20 minutes 1 second   | IRCC's page for opening an account |

    Scenario Outline: A session ends after eight hours, even in use
      Given Amélie is signed in at GCKey
      And she has opened the page in a browser whose clock is right
      And she has kept the session active for <duration>
      When she reloads the page
      Then she is at <page>

      Examples:
        | duration                      | page                                    |
        | 7 hours 59 minutes 59 seconds | the GCKey home page                     |
        | 8 hours 1 second              | the page that sends back to the service |

  @AX-6
  Rule: Two minutes before the end, the person is warned and can stay signed in

    Background:
      Given Amélie is signed in at GCKey

    Scenario Outline: The warning appears after eighteen minutes
      Given she has opened the page in a browser whose clock is right
      When she leaves the page open for <delay>
      Then <outcome>

      Examples:
        | delay                 | outcome                                   |
        | 17 minutes 59 seconds | she sees no warning                       |
        | 18 minutes 1 second   | she sees that the session is about to end |

    Scenario: Answering the warning prolongs the session
      Given she has opened the page in a browser whose clock is right
      When she leaves the page open for 18 minutes 1 second
      And she chooses to stay signed in
      Then she sees no warning
      When she leaves the page open for 17 minutes 50 seconds
      And she reloads the page
      Then she is at the GCKey home page

    Scenario: Answering the warning puts it off
      Given she has opened the page in a browser whose clock is right
      When she leaves the page open for 18 minutes 1 second
      And she chooses to stay signed in
      Then she sees no warning
      When she leaves the page open for 18 minutes 1 second
      Then she sees that the session is about to end

    Scenario: If the warning is not answered, the page says that the session has ended
      Given she has opened the page in a browser whose clock is right
      When she leaves the page open for 20 minutes 1 second
      Then she reads that the session has ended

    Scenario: Answering the warning does not prolong the session beyond eight hours
      Given she has kept the session active for 7 hours 35 minutes
      And she has opened the page in a browser whose clock is right
      When she leaves the page open for 18 minutes 1 second
      And she chooses to stay signed in
      Then she sees no warning
      When she leaves the page open for 5 minutes
      Then she sees that nothing puts off the end of the session any longer
      When she closes the warning
      And she leaves the page open for 1 second
      Then she sees no warning
      When she leaves the page open for 2 minutes
      Then she reads that the session has ended

  @AX-6
  Rule: Without JavaScript, a page warns

    Background:
      Given Amélie uses a browser without JavaScript
      And she is signed in at GCKey

    Scenario: The page moves to the warning by itself
      Then she will be sent to the warning after 18 minutes

    Scenario: Seeing the warning prolongs nothing
      When 18 minutes go by
      And she opens the warning page by its address
      And 2 minutes 1 second go by
      And she reloads the page
      Then she reads that the session has ended

    Scenario: Answering the warning page prolongs the session
      When 18 minutes go by
      And she opens the warning page by its address
      And she chooses “Stay signed in”
      And 19 minutes 59 seconds go by
      And she reloads the page
      Then she is at the GCKey home page
