# language: en
@conseil-2
Feature: Keep the email address up to date
  Important notices arrive at the account's address. A code proves the new address, and both addresses get a notice.

  Rule: A code received at the new address confirms the change

    @NO-1 @LG-1 @LG-3
    Scenario: The change is announced at the former address and at the new one
      Given Amélie has received a code at the new address
      When she pastes the code received
      Then she is at the GCKey home page
      And she reads that the address is changed
      And she receives the notice of the address change
      And she reads in an email that emails will arrive at this address
      And she receives at the former address only the notice of the address change
      And she reads a mail in the person's language, with every accent
      And she reads no secret in the emails

    Scenario: The notices that follow arrive at the new address
      Given Amélie is signed in at GCKey
      And she has changed the email address in another browser
      And she is at the password change page
      When she chooses a new password
      Then she receives the notice of the password change
      And she receives at the former address only the notice of the address change

    Scenario: The code is sent only to the new address
      Given Amélie is at the address change page
      When she gives a new email address
      Then she is at the page of the address change code
      And she receives only the email with the address change code
      And she has received nothing at the former address

    Scenario: The page says at which address the sign-in codes will arrive
      Given Amélie has an account protected by email
      And she is at the address change page
      Then she reads at which address the sign-in codes will arrive
      And she reads that changing the method makes them arrive elsewhere

    Scenario: Sign-in codes still arrive at the former address
      Given Amélie has an account protected by email
      And she has changed the email address in another browser
      And she is at the GCKey sign-in page
      When she signs in
      Then she receives at the former address the email with the sign-in code

    Scenario: A former address that no longer exists does not prevent the change
      Given Amélie has received a code at the new address
      And the former address of Amélie no longer exists
      When she pastes the code received
      Then she reads that the address is changed
      And she receives the notice of the address change

  Rule: Without the right code, the address does not change

    Scenario: A wrong code changes nothing
      Given Amélie has received a code at the new address
      When she gives a wrong code
      Then she reads that the code is not the right one and nothing changes
      And she has received nothing at the former address

    @EM-2
    Scenario Outline: The code is valid for ten minutes
      Given Amélie has received a code at the new address
      When she pastes the code <delay> later
      Then <outcome>

      Examples:
        | delay                | outcome                                                 |
        | 9 minutes 59 seconds | she reads that the address is changed                   |
        | 10 minutes 1 second  | she reads that the code has expired and nothing changes |

    @EM-4
    Scenario: After a new code, the first is refused
      Given Amélie has received a code at the new address
      And she has asked for a new code
      When she pastes the code of the first email
      Then she reads that the code was replaced and nothing changes

    @EM-6
    Scenario: After five wrong codes, even the right one is refused
      Given Amélie has received a code at the new address
      And she has given 5 wrong codes
      When she pastes the code received
      Then she reads that too many wrong codes were given and nothing changes

    @EM-7
    Scenario: The person receives at most five codes in fifteen minutes
      Given Amélie has received a code at the new address
      And she has asked for 4 new codes
      When she asks for a new code
      Then she reads that too many codes were sent and nothing changes

    @EM-5
    Scenario: Another person's code is refused
      Given Benoît has received a code at the new address
      And Amélie has received a code at the new address
      When she gives the code received by Benoît
      Then she reads that the code is not the right one and nothing changes

    Scenario Outline: The new address follows the rules of the sign-up
      Given Amélie is at the address change page
      When <gesture>
      Then she reads that <refusal> and nothing changes
      And no email was sent

      Examples:
        | gesture                                                          | refusal                     |
        | she gives the address "amelie"                                   | the address is not complete |
        | she gives the address "a@a.test" and confirms it with "b@b.test" | the two addresses differ    |
        | she gives an email address                                       | this is the same address    |

    @FL-1
    Scenario: The code page does not open before a new address
      Given Amélie is at the address change page
      When she opens the page of the address change code by its address
      Then she is at the address change page

  Rule: When an address change fails, nothing is half done

    @EM-10
    Scenario: During a mail outage, no code is sent
      Given Amélie is at the address change page
      And the mail server no longer answers
      When she gives a new email address
      Then she reads that the email could not be sent
      And nothing has changed

    @EM-10
    Scenario: Once mail works again, a code is sent
      Given Amélie is at the address change page
      And she has sent the step while mail was down
      When she gives a new email address
      Then she receives only the email with the address change code

    @EM-10
    Scenario: When the notice cannot be sent, the code stays valid
      Given Amélie has received a code at the new address
      And she has sent the step while mail was down
      When she pastes the code received
      Then she reads that the address is changed

    @FL-8
    Scenario Outline: A step done in one tab cannot be done again in the other
      Given Amélie has done the step of <page> in a second tab
      When she does the same step in the first tab
      Then <outcome>

      Examples:
        | page                                | outcome                                           |
        | the address change page             | she reads that the step changed in another window |
        | the page of the address change code | she reads error 403 and nothing changes           |

    @FL-7
    Scenario: Reloading the page keeps the code step
      Given Amélie has received a code at the new address
      When she reloads the page
      Then she is at the page of the address change code
      And nothing has changed

    @FL-6
    Scenario: Submissions at the same moment change the address only once
      Given Amélie has received a code at the new address
      When she sends the step 4 times at the same moment
      Then she receives at the former address only the notice of the address change
