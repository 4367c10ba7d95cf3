# language: en
@conseil-4
Feature: A stolen password is not enough
  A person's username and password open nothing without the second factor.

  Scenario: The thief stops at the second factor page
    Given Amélie has an account protected by the app
    And Benoît is at the GCKey sign-in page
    When he signs in with the username and password stolen from Amélie
    Then he is at the second factor page
    And he has no session, open or begun, at GCKey or at IRCC

  Scenario Outline: No page lets the thief through
    Given Amélie has an account protected by the app
    And Benoît has signed in with the username and password stolen from Amélie
    When he opens <page> by its address
    Then he is at the second factor page
    And nothing has changed

    Examples:
      | page                                |
      | the GCKey home page                 |
      | the page where the method is chosen |
      | the current password page           |
      | the renewal page                    |
      | the recovery codes page             |

  Scenario: The thief does not get in through IRCC
    Given Amélie has an account protected by the app
    And Benoît has signed in with the username and password stolen from Amélie
    When he opens IRCC's page for opening an account by its address
    And he chooses “Sign in with GCKey”
    Then he is at the second factor page

  Scenario: The code of the thief's app opens nothing
    Given Amélie has an account protected by the app
    And Benoît has an account protected by the app
    And he has signed in with the username and password stolen from Amélie
    When he gives the code that the app shows
    Then he reads that the app's code is not the right one and nothing changes

  Scenario: A guessed code opens nothing
    Given Amélie has an account protected by the app
    And Benoît has signed in with the username and password stolen from Amélie
    When he gives a wrong app code
    Then he reads that the app's code is not the right one and nothing changes

  Scenario: An emailed code reaches the person, not the thief
    Given Amélie has an account protected by email
    And Benoît is at the GCKey sign-in page
    When he signs in with the username and password stolen from Amélie
    Then Amélie receives only the email with the sign-in code
    And Benoît has received no email

  @LK-11
  Scenario: When a thief guesses codes, the person learns that the password is known
    Given Amélie has an account protected by the app
    And somebody has already given 4 wrong codes for the account of Amélie
    And Benoît has an account protected by the app
    And he has signed in with the username and password stolen from Amélie
    When he gives the code that the app shows
    Then he reads that the second factor is locked for 15 minutes and nothing changes
    And Amélie reads in an email that somebody knows the password
