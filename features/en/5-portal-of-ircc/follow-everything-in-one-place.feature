# language: en
@role-3
Feature: Follow everything in one place
  One account shows the status of each application, the messages from IRCC and what IRCC asks for.

  Background:
    Given Amélie has submitted these applications
      | a visitor visa | 2026-01-15 | received    |
      | a study permit | 2026-02-20 | in progress |
    And she is signed in at IRCC

  @faq-10
  Scenario: A request from IRCC appears on the right application
    When IRCC sends Amélie a biometrics request about the application for a study permit
    Then she sees a request that waits for an answer on the application for a study permit
    And she has no request on the application for a visitor visa

  Scenario: Answering the request settles it
    Given IRCC has sent Amélie a medical exam request about the application for a visitor visa
    When she reads in the account a medical exam request about the application for a visitor visa
    And she answers IRCC in several lines
    Then she reads that the answer is sent
    And she reads the answer again, line by line
    And she has no request on the application for a visitor visa

  Scenario: An empty answer is refused
    Given IRCC has sent Amélie a biometrics request about the application for a study permit
    And Amélie is at the page of a message
    When she answers " " to IRCC
    Then she reads that an answer to IRCC must be written and nothing changes

  Scenario: The status of each application changes separately
    When IRCC sets the application of Amélie for a visitor visa to approved
    Then she follows one application for a visitor visa, approved
    And she follows one application for a study permit, in progress

  Scenario: A document appears on the right application
    When she opens the documents page by its address
    And she sends a PDF in support of the application
    And she sends a JPEG picture in support of the application
    Then she sees 2 documents sent for a study permit
    And she sees no document sent for a visitor visa
