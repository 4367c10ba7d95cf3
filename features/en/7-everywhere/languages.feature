# language: en
@languages
Feature: Sign up in French or in English
  Every page and every mail exists in both languages, and one goes from one to the other without losing anything.

  @LG-2
  Rule: Switching language keeps the step and what is typed, except the secrets

    Scenario Outline: What is typed is the same to the letter in the other language
      Given Amélie is at the page of an application to fill in
      When she types <text> in the text of the application without sending the page
      And she switches language
      Then she finds <text> in the text of the application

      Examples:
        | text                            |
        | "L'été à Gaspé, « chez nous »"  |
        | "<b>Élodie</b> &amp; Zoé"       |
        | "  deux espaces, puis un mot  " |

    Scenario: Switching language twice leads back to where one was
      Given Amélie is at the username page
      When she fills the page in without sending it
      And she switches language
      And she switches language
      Then she is at the username page
      And she finds what was typed, except the secrets

    Scenario: The language chosen at IRCC stays all the way back
      Given Amélie is at IRCC's page for opening an account
      When she switches language
      And she goes through the whole sign-up with email
      Then she is signed in at IRCC

  Rule: Mail is in the language of the journey

    @LG-4
    Scenario Outline: Switching language changes that of the mails that follow
      Given Amélie is at <page>
      When she switches language
      And <gesture>
      Then she receives <mail>
      And she reads a mail in the person's language, with every accent

      Examples:
        | page                                            | gesture                                               | mail                                   |
        | the email address page                          | she gives an email address                            | the email with the verification code   |
        | the page for the emailed code                   | she asks for a new code                               | the email with the verification code   |
        | the page of the address that will receive codes | she keeps the same address for the codes              | the email with the two-factor code     |
        | the address change page                         | she gives a new email address                         | the email with the address change code |
        | the page where the way back is chosen           | she chooses to come back with a code and one question | the email with the code to come back   |

    @LG-4
    Scenario: The sign-in code is in the language of the sign-in
      Given Amélie has an account protected by email
      And she is at the GCKey sign-in page
      When she switches language
      And she signs in
      Then she receives the email with the sign-in code
      And she reads a mail in the person's language, with every accent

  @LG-1 @HD-5
  Rule: An error page is in the language of its address

    Scenario: The address says the language, and the browser does where it says none
      When addresses that lead nowhere are asked for by browsers of each language
      Then each error page is in the language of its address, or of the browser where the address says none
