# language: en
@every-page
Feature: Every page, every response, every email
  What must be true everywhere is checked everywhere. The tool keeps the list of the pages and of their states: empty,
  filled in, refused, after a success, of each status.

  Rule: Every page is for everybody, in both languages, and gives nothing away

    @AX-3 @AX-4 @AX-5 @AX-7 @AX-8 @AX-10 @AX-11 @LG-1 @LG-2 @HD-1 @HD-3 @HD-5 @FL-3 @EV-4 @EV-5
    Scenario: A page can be read, heard and gone through, in each of its states
      Given Amélie sees every page, in every state
      Then she finds that all of this is true
        | what has just happened is announced, and each error leads to its field                 |
        | each text is in the language that the page declares                                    |
        | no text was left in the other language                                                 |
        | the page says that it is a mock                                                        |
        | the page says all that it has to say, in order, and nothing more                       |
        | each thing is built and looks as it was approved, on screen and on paper               |
        | the tab has the title of the page and the name of the system                           |
        | accessibility has no fault, on a large screen or a small one                           |
        | all can be read without scrolling sideways, on a narrow screen and in large type       |
        | nothing that can be read on screen is missing on paper, except the controls            |
        | each field is heard by its name, and as required                                       |
        | each password can be shown, then masked again                                          |
        | all can be reached by keyboard, in reading order and without losing sight of the focus |
        | no response is a server error, or leads away from the site                             |
        | no response stays in a cache, or allows more than it should                            |
        | no secret shows in an address, a title, the console or the site's log                  |
        | nothing shows how the site works inside                                                |
        | no form is accepted without the token of the page                                      |
        | switching language keeps the page and what is typed there, except the secrets          |
        | a form from another moment of the step changes nothing, and the page says so           |
        | signing out closes the session, whatever was begun                                     |

  Rule: Every response follows the same rules: pages, files, redirects and refusals

    @EV-4 @HD-1 @HD-3 @HD-4 @HD-5
    Scenario Outline: All the addresses of the site, by all methods
      Given <arrival>
      When she calls every address of the site by every method
      Then she finds that all of this is true
        | no response is a server error, or leads away from the site            |
        | no response stays in a cache, or allows more than it should           |
        | no secret shows in an address, a title, the console or the site's log |
        | nothing shows how the site works inside                               |

      Examples:
        | arrival                                             |
        | Amélie is at the page where sign-up is chosen       |
        | Amélie is at the username page                      |
        | Amélie is at the second factor page                 |
        | Amélie has sent a PDF in support of the application |
        | Amélie is signed in at the CRA                      |

  Rule: An email says the same to those who read the text and to those who read the HTML

    @EV-6 @LG-1 @LG-3
    Scenario: An email says everything, once, in the person's language
      Given Amélie has the site send every kind of email
      Then she reads the same in both parts of the email, whole, once and in the person's language
