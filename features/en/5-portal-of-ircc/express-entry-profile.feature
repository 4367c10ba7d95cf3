# language: en
@pourquoi-1
Feature: One's Express Entry profile
  Without an account, no profile. With it, the profile is created, kept as a draft, submitted, and waits for an invitation.

  Rule: The profile asks to sign in first, then opens

    Scenario: From IRCC's page, the profile asks to sign in
      Given Amélie is at IRCC's page for opening an account
      When she chooses “My Express Entry profile”
      Then she reads that signing in is required first

    Scenario: After signing in, one is at the profile that was asked for
      Given Amélie has a profile at IRCC
      And she is at IRCC's page for opening an account
      When she chooses “My Express Entry profile”
      And she chooses “Sign in with GCKey”
      And she signs in
      And she gives the code that the app shows
      Then she is at the Express Entry profile page

    Scenario: Who had nothing comes there too, once signed up and named
      Given Amélie is at IRCC's page for opening an account
      When she chooses “My Express Entry profile”
      And she goes through the whole sign-up with email
      And she creates a profile
      Then she is at the Express Entry profile page

  Rule: From a draft to a profile that is submitted

    Scenario: The profile is created, kept and submitted
      Given Amélie is at the Express Entry profile page
      When she chooses “Create my Express Entry profile”
      And she saves the draft
      And she opens the Express Entry profile page by its address
      And she chooses “Go on with my Express Entry profile”
      And she submits the application
      Then she follows one application for Express Entry, received
