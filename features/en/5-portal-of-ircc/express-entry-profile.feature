# language: en
@pourquoi-1
Feature: Have an Express Entry profile
  With an account, the person creates a profile, keeps it as a draft, submits it and waits for an invitation.

  Rule: A profile requires signing in

    Scenario: From IRCC's page, the profile asks to sign in
      Given Amélie is at IRCC's page for opening an account
      When she chooses “My Express Entry profile”
      Then she reads that signing in is required first

    Scenario: The profile asked for opens after signing in
      Given Amélie has a profile at IRCC
      And she is at IRCC's page for opening an account
      When she chooses “My Express Entry profile”
      And she chooses “Sign in with GCKey”
      And she signs in
      And she gives the code that the app shows
      Then she is at the Express Entry profile page

    Scenario: A person without an account comes to the profile after signing up
      Given Amélie is at IRCC's page for opening an account
      When she chooses “My Express Entry profile”
      And she goes through the whole sign-up with email
      And she creates a profile
      Then she is at the Express Entry profile page

  Rule: A profile starts as a draft, then is submitted

    Scenario: The profile can be created, kept and submitted
      Given Amélie is at the Express Entry profile page
      When she chooses “Create my Express Entry profile”
      And she saves the draft
      And she opens the Express Entry profile page by its address
      And she chooses “Go on with my Express Entry profile”
      And she submits the application
      Then she follows one application for Express Entry, received
