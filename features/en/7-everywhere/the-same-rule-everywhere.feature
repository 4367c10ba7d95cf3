# language: en
@everywhere
Feature: Keep the same rule everywhere
  What holds for one page holds for all: each rule is tried wherever the site could break it.

  @EV-1
  Rule: What people type stays text

    Scenario: A hostile text reads as it was written, whatever the field and wherever it is shown
      When hostile texts are written in every field of the site
      Then every text reads as it was written wherever it is shown

  @EV-2
  Rule: What belongs to somebody else is not found

    Scenario: Somebody else's number opens nothing, to anybody
      Given somebody has one of everything at IRCC, and so have others
      When the others ask for and send each address that takes a number
      Then each finds only their own, and nothing changes

  @EV-3
  Rule: A code serves only for what it was asked for

    Scenario: A code received for one thing is worth nothing for any other
      Given somebody receives their codes by email
      When a code of each purpose is given for all the others, then in another browser
      Then each code serves only for what it was asked for

  @EV-10
  Rule: A file is what it is, from its first byte to its last

    Scenario: Cut, mixed with another or named otherwise, no file passes for what it is not
      When files of each kind are sent whole, cut, and mixed with others
      Then only the whole files are taken, and the name of each tells its kind

  @OC-1 @OC-2
  Rule: Nothing opens between IRCC and GCKey but by a whole request

    Scenario Outline: An altered request opens nothing
      Given somebody is signed in at GCKey and comes from IRCC
      When <alteration>
      Then nothing opens but by a whole request, and once

      Examples:
        | alteration                                                                                          |
        | each parameter of IRCC's request is left out, doubled, emptied, then changed                        |
        | the return address is changed in every possible way                                                 |
        | each parameter of GCKey's answer is left out, doubled, emptied, changed, then given again           |
        | each parameter of the exchange of the code is left out, doubled, emptied, changed, then given again |
