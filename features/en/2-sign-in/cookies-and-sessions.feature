# language: en
@session
Feature: Sessions and cookies
  A cookie ties the browser to its session. It changes at each step that identifies the person, and works only in the browser that received it.

  @SE-1
  Rule: The session changes cookies at each step that identifies the person, and the old one opens nothing

    Scenario: Confirming the address renews the session
      Given Amélie has received a code
      And Mallory has copied the session cookie of Amélie
      When Amélie pastes the code received
      Then she is at the confirmation page
      And Mallory has no session, open or begun, at GCKey or at IRCC

    Scenario: Turning on the second factor renews the session, at GCKey and at IRCC
      Given Amélie sees the recovery codes
      And Mallory has copied the session cookie of Amélie
      When Amélie keeps the recovery codes
      Then she is signed in at IRCC
      And Mallory has no session, open or begun, at GCKey or at IRCC

  @SE-2
  Rule: A planted cookie opens nothing for the person who planted it

    Scenario: The site does not adopt an invented cookie
      Given Amélie is at IRCC's page for opening an account
      And Mallory has invented a session cookie and planted it on Amélie
      When Amélie asks for a GCKey
      Then she is at the terms page
      And Mallory has no session, open or begun, at GCKey or at IRCC

    Scenario: Starting a sign-up for another person does not open their account
      Given Mallory is at the email address page
      And he has planted a session cookie on Amélie
      When Amélie opens the email address page by its address
      And she gives an email address
      And she confirms the email address
      Then she is at the confirmation page
      And Mallory has no session, open or begun, at GCKey or at IRCC

  @SE-3 @SE-4
  Rule: A cookie stays with its host, the secure connection and the visit

    Scenario: All the cookies of a sign-up are protected
      Given Amélie is at IRCC's page for opening an account
      When she goes through the whole sign-up with QR code
      Then each cookie received by Amélie is tied to the host that gave it
      And each cookie received by Amélie travels over secure connections alone
      And each cookie received by Amélie stays out of reach of scripts
      And each cookie received by Amélie does not go with the forms of another site
      And each cookie received by Amélie goes away with the browser
      And the scripts of the page see no cookie of Amélie

    @SE-4
    Scenario: Closing the browser ends the session
      Given Amélie has an account protected by the app
      And she is at the GCKey sign-in page
      When she signs in
      And she gives the code that the app shows
      Then she is at the IRCC account
      When she closes the browser and comes back to the same page
      Then she has no session, open or begun, at GCKey or at IRCC

    @SE-4
    Scenario: The session does not come back when the browser is opened again later
      Given Amélie has an account protected by the app
      And she is at the GCKey sign-in page
      When she signs in
      And she gives the code that the app shows
      Then she is at the IRCC account
      When she closes the browser
      And 5 minutes go by
      And she opens the browser again at the same page
      Then she has no session, open or begun, at GCKey or at IRCC
