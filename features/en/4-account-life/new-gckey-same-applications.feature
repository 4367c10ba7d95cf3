# language: en
@new-key
Feature: A new GCKey, the same applications
  The applications stay with IRCC even if a GCKey no longer opens anything. The person links them to another GCKey.

  @faq-2
  Scenario: After a deactivated account, the application is followed in a new account
    Given Amélie has submitted an application for a study permit
    When 2 years go by
    And she opens IRCC's page for opening an account by its address
    And she chooses “Sign in with GCKey”
    And she tries to sign in
    Then she is at the page of the deactivated account
    When she signs up again under another username, with email
    And she creates a profile
    And she links the application by its number
    And she accepts that the application changes accounts
    Then she reads that the application is linked to this account
    And she follows one application for a study permit, received
    And she has seen no more than 29 pages

  @faq-4
  Scenario: After a locked account, the application is followed in a new account
    Given Amélie has submitted an application for a work permit
    And the password of Amélie is locked
    And she is at the GCKey sign-in page
    When she tries to sign in
    Then she reads that the credentials are wrong
    When she chooses “Account locked?”
    And she signs up again under another username, with QR code
    And she creates a profile
    And she links the application by its number
    And she accepts that the application changes accounts
    Then she follows one application for a work permit, received

  @faq-9
  Scenario: After a deleted account, the application is followed in a new account
    Given Amélie has submitted an application for citizenship
    And she is signed in at IRCC
    And she has deleted the account in another browser
    When she opens IRCC's page for opening an account by its address
    And she chooses “Sign in with GCKey”
    And she tries to sign in
    Then she reads that the credentials are wrong
    When she signs up again under another username, with email
    And she creates a profile
    Then she sees no application in the account
    When she links the application by its number
    And she accepts that the application changes accounts
    Then she follows one application for citizenship, received

  @faq-9
  Scenario: After a deleted account, the document and the request are still at IRCC
    Given Amélie has sent a PDF in support of the application
    And IRCC has sent Amélie a medical exam request about the application for a study permit
    When she opens the deletion page by its address
    Then she reads that what was submitted will stay at IRCC
    When she confirms the deletion
    And she opens IRCC's page for opening an account by its address
    And she chooses “Sign in with GCKey”
    And she signs up again under another username, with email
    And she creates a profile
    And she links the application by its number
    And she accepts that the application changes accounts
    Then she sees a request that waits for an answer on the application for a study permit
    When she opens the documents page by its address
    Then she gets a PDF back, byte for byte

  @faq-8
  Scenario: The permanent resident card can be linked to the new account
    Given Amélie has a permanent resident card linked to a deactivated account
    And she is at IRCC's page for opening an account
    When she chooses “Sign in with GCKey”
    And she signs up again under another username, with email
    And she creates a profile
    And she links the permanent resident card
    And she accepts that the application changes accounts
    Then she follows one application for a permanent resident card, approved
