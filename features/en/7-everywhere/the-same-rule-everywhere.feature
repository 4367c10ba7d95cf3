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

    @faq-7 @faq-8
    Scenario: With one detail missing, a namesake does not link somebody else's application
      When people who are somebody else but for one detail give all that links that person's applications
      Then no application is linked, except by its owner

  @FL-1
  Rule: While one proof of identity is missing, nothing more opens

    Scenario: Before the last proof, no address shows anything of an account
      When people who still lack one proof of identity, or their profile, ask for each address
      Then they see no more than anybody does

  @EV-3
  Rule: A code works only for what it was requested for

    Scenario: A code received for one thing is worth nothing for any other
      Given somebody receives their codes by email
      When a code of each purpose is given for all the others, then in another browser
      Then each code works only for what it was requested for

    Scenario: A code serves only the person who has it, on the page that asks for it
      When each code is given by somebody else, on each page that takes one
      Then no code serves anybody else, and each serves the person who got it

    Scenario: Side by side, each does only what is theirs
      When several people sign up and come back side by side, one page at a time
      Then each has done only what is theirs

  @EM-7 @LG-4
  Rule: A code asked for again is like the first

    Scenario: Up to the limit, each new code comes in the language of the page
      When another code is asked for at each page that sends one, up to the limit, in one language and then the other
      Then each code comes like the first, in the page's language, and the refusal after the last one leads to its field

  @FL-6 @HD-5
  Rule: A breakdown leaves nothing half done

    Scenario: Wherever the site stops, all is done or nothing is
      When the site breaks down in the middle of each form, which is then sent twice
      Then nothing is left half done or done twice, and the site's log says what happened, without secrets

    @EV-12
    Scenario: What fails for one person is done for the others
      When the site breaks down in the middle of each thing that it does by itself
      Then all the other things are done, and what failed is done the next time

  @SE-1
  Rule: The tokens of a session are its own, and each proof of identity changes them

    Scenario: A copy of the tokens from before a proof opens nothing
      When people prove who they are at each page that asks for it
      Then a copy of the tokens from before opens nothing

    Scenario: The tokens of one system open nothing at another
      When the tokens of each system are given to the others, then its forms sent from their pages
      Then they open nothing there

  Rule: A session belongs to one person

    @RP-4 @SE-9
    Scenario: IRCC's session ends with the old password, even after GCKey's
      When passwords change or accounts close elsewhere, after GCKey has ended a session
      Then nothing of theirs stays open

    @SE-5 @SE-8
    Scenario: Signing out of one service signs out of all those that the same GCKey session opened
      When somebody takes one GCKey session to two services, then signs out of one of them or of GCKey
      Then nothing that this session opened stays open

    @EV-2 @EV-3
    Scenario: Whoever signs in next finds nothing that was under way
      When somebody else signs in where a person has left things under way
      Then that person finds nothing of it

  @FL-10
  Rule: Each change asks for a recent proof

    Scenario: The password given again allows each change for ten minutes
      When each form of a change is sent just before, then just after ten minutes
      Then the password is asked for again after ten minutes, not before

  @FL-7 @PW-7
  Rule: Another choice takes back what hung on the first

    Scenario: At any moment, a step done again erases what hung on it
      When steps that were done are done again with another choice
      Then nothing is left of what hung on the first choice

  @NO-1 @RC-9
  Rule: A notice goes to the address of the account

    Scenario: Even when codes go elsewhere, notices go to the address of the account
      When accounts whose codes go to another address receive each notice, from pages in the other language
      Then each notice arrives at the account's address alone, in the account's language

    Scenario: The account that loses an application is told, not the one that gets it
      When an application goes from one IRCC account to another, each with its own address and language
      Then each notice arrives at the account's address alone, in the account's language

  @conseil-5
  Rule: A page shows the address that it is about

    Scenario: To a person with several addresses, each page shows the right one
      When somebody whose addresses differ opens each page that shows one
      Then each page shows the right one

  @EV-10
  Rule: A file is what it is, from its first byte to its last

    Scenario: Cut, mixed with another or named otherwise, no file passes for what it is not
      When files of each kind are sent whole, cut, and mixed with others
      Then only the whole files are accepted, and the name of each says what kind it is

    Scenario: A deformed upload is refused
      When an upload is deformed in every possible way
      Then none is accepted

  @OC-1 @OC-2 @OC-3
  Rule: Only a whole request opens anything between IRCC and GCKey

    Scenario Outline: An altered request opens nothing
      Given somebody is signed in at GCKey and comes from IRCC
      When <gesture>
      Then only a whole request opens anything, only once, and the site's log keeps none of its secrets

      Examples:
        | gesture                                                                                             |
        | each parameter of IRCC's request is left out, doubled, emptied, then changed                        |
        | the return address is changed in every possible way                                                 |
        | IRCC asks in every way that is allowed                                                              |
        | each parameter of GCKey's answer is left out, doubled, emptied, changed, then given again           |
        | each parameter of the exchange of the code is left out, doubled, emptied, changed, then given again |
        | the ID token that GCKey gives is forged in every possible way                                       |

    Scenario: The ID token says who the person is, and when their session opened
      Given somebody is signed in at GCKey and comes from IRCC
      When two services ask who it is, at once and then ten minutes later
      Then each ID token says whom it is about, to which service, and when the session opened

  @HD-1 @OC-1
  Rule: Each service finds its own people again

    Scenario: At the end of the way, or on giving it up, people are back at the service that they came from
      When people come from each service, then go to the end, give up or are turned away
      Then each person is back at the service that they came from

    Scenario: A page asked for without a session opens once signed in, wherever it is
      When each page and each form of IRCC is asked for without a session, and then one is opened
      Then each leads to the page that was asked for

  @EV-11
  Rule: Each limit holds on both sides

    Scenario: Each field takes its shortest and its longest texts, and nothing more
      When each field of the site is filled in at its limits and just beyond
      Then each text is accepted within its limits only

    Scenario: Each field takes the characters that it should, and no other
      When each field gets the characters that it takes, then those that it refuses, one by one
      Then each text is accepted within its limits only

    Scenario: Two equal answers or questions are refused, whatever their places
      When two answers of each pair are the same, then two questions
      Then none is accepted twice

    Scenario: A part of a secret is not the secret
      When each secret is given in part, then with one character too many
      Then only the whole secret is accepted

    @PW-6 @RQ-5
    Scenario: A word refused in one language is refused in the other
      When forbidden words of each language are given on pages and for accounts of each language
      Then each word is refused in both languages

    Scenario: Eight hours after signing in, a session ends, whatever was done in it
      When long sessions do all that is done in a session
      Then each session lasts as long as is said, and no longer

    Scenario: Seeing the warning does not prolong a session, opening a page does
      When sessions are left for twenty minutes
      Then each session lasts as long as is said, and no longer

    @AX-6 @EV-7
    Scenario Outline: Each page says when its session ends, until the last second
      When <gesture>
      Then each says when the session ends

      Examples:
        | gesture                                                    |
        | pages are opened until the last second of a session        |
        | sessions wait for their last second at the page that warns |

    @EM-2 @TO-11
    Scenario: Each page waits for as long as is said, to the second
      When each page waits until its time is over
      Then what comes in time is accepted, and nothing after it

    Scenario: Rounds and invitations are on time, to the second
      When rounds of invitations begin and invitations end, to the second
      Then what comes in time is accepted, and nothing after it

  @PW-2 @PW-9
  Rule: A text is the same, however it is written

    Scenario: A name and a password stay the same from one keyboard to another
      When accents are written one way, then the other, in each field that is compared
      Then each text is recognised

    @EM-11 @RQ-3 @RC-7
    Scenario: Outside passwords, neither capitals nor the spaces around a text count
      When each field is filled in between spaces, with capitals and small letters exchanged, and codes copied by hand
      Then each text is recognised

  @EV-9
  Rule: What a person does counts for that person alone

    @LK-1 @LK-2 @LK-3 @LK-5 @LK-6 @LK-7 @LK-8 @NO-2
    Scenario: Each secret has its limit, and its lock stops nothing else
      When each secret is given wrong up to its limit
      Then each is stopped by their own tries alone

    Scenario: A lock does not reach names that look like its own
      When wrong passwords lock names that look alike
      Then each is stopped by their own tries alone

    Scenario: The codes asked for at one address take none from another
      When addresses that look alike ask for codes up to the limit
      Then each is stopped by their own tries alone

    Scenario: A mistake does not stop whoever has the same number elsewhere
      When somebody makes mistakes everywhere, and somebody else has the same numbers in the other systems
      Then nothing happens to the other person

    Scenario: A refusal is told to the person who got it, only once
      When an empty form is refused to somebody, and somebody else looks at the same page
      Then the refusal is told to the first alone, only once

    Scenario: A change does not touch whoever has the same number elsewhere
      When somebody changes everything, and somebody else has the same numbers in the other systems
      Then nothing happens to the other person

    @EM-7 @EN-2 @LK-7
    Scenario: The codes asked for in one way take none from another
      When codes are asked for at one address in every way, each up to the limit, leaving the site each time
      Then each is stopped by their own tries alone

  @EV-7
  Rule: Dates and numbers read as people write them

    Scenario: Every month, the first of the month and February 29
      When things happen at IRCC in every month, on the first, the last day and February 29
      Then every date reads as people write it, on every page

    Scenario: Nothing, one thing, several
      When people have received nothing, then one thing, then several
      Then every number reads as people say it

    Scenario: Even when it is late, a reminder says how many days are left
      When reminders leave on time, then late, until the last second of an account
      Then every number reads as people say it

  Rule: An account that is used lives on from there

    Scenario: Whatever the way of signing in, the reminders begin again
      When accounts that were reminded to the end are used, by each way of signing in
      Then the reminders begin again, from the first to the last

  @EV-5 @EV-7 @AX-2
  Rule: What a page says is true

    Scenario: On every page, numbers, links and fields are right
      When somebody goes through every page of the site
      Then each number is right
      And each link leads where it says
      And each field tells the browser what is written there

  @EV-8
  Rule: Every list stands in its order

    Scenario: The order of a list is not the one in which things came
      When things happen at IRCC in no particular order
      Then every list stands in its order
