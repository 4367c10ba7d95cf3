# language: en
@guide-6
Feature: Save the recovery codes
  Five codes, shown once, will bring back a person who has lost the second factor.

  Background:
    Given Amélie sees the recovery codes

  @RC-1
  Scenario: The five codes are different
    Then she sees 5 different codes

  @RC-3
  Scenario: Once the codes are kept, the person is signed in at IRCC
    When she keeps the recovery codes
    Then she is signed in at IRCC

  @RC-3
  Scenario: Until the box is ticked, nothing is turned on
    When she goes on without ticking the box
    Then she reads that the box must be ticked and nothing changes

  Scenario: The codes can be downloaded and printed
    Then she can download the codes on screen
    And she can print the codes on screen

  @RC-2
  Scenario Outline: The codes are shown only once
    When <gesture>
    Then she sees no code any more

    Examples:
      | gesture                                      |
      | she reloads the page                         |
      | she goes on without ticking the box          |
      | she switches language                        |
      | she leaves the page of the codes and returns |

  @RC-2
  Scenario: Going back, once the account is protected, does not show the codes
    Given she has kept the recovery codes
    When she goes back
    Then she sees no code any more

  Scenario: A person who has not kept the codes can get new ones
    Given she has reloaded the page
    When she chooses “Get new codes”
    Then she sees new codes
