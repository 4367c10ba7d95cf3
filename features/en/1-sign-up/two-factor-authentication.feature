# language: en
@guide-5
Feature: Turn on two-factor authentication
  The home page asks for it. The person chooses a method and proves that it works.

  Rule: The person chooses the method

    Scenario: The home page leads to the choice of a method
      Given Amélie is at the GCKey home page
      When she chooses “Continue”
      Then she is at the page where the method is chosen

    Scenario: Going on without choosing a method is refused
      Given Amélie is at the page where the method is chosen
      When she chooses no method
      Then she reads that a method must be chosen and nothing changes

    @TO-1
    Scenario: An app set up with the QR code is accepted
      Given Amélie is at the QR code page
      And she has scanned the QR code
      When she gives the code that the app shows
      Then she is at the recovery codes page

    Scenario: An app set up with the secret key is accepted
      Given Amélie is at the QR code page
      When she enters the secret key in the app
      And she gives the code that the app shows
      Then she is at the recovery codes page

    Scenario: Codes by email at the same address are accepted
      Given Amélie is at the page of the address that will receive codes
      When she keeps the same address for the codes
      And she pastes the code received
      Then she is at the recovery codes page

    Scenario: The method can be changed before the end of the set-up
      Given Amélie is at the QR code page
      When she chooses “Choose another method”
      And she chooses the method email
      And she keeps the same address for the codes
      And she pastes the code received
      Then she is at the recovery codes page

  @TO-7 @TO-8
  Rule: The QR code carries the key, the issuer and the account

    Scenario: The QR code and the secret key on screen carry the same key
      Given Amélie is at the QR code page
      When she scans the QR code
      Then she sees the same key in the app and on screen
      And she sees GCKey and the account named in the app

    Scenario: Reloading the page keeps the same key
      Given Amélie is at the QR code page
      And she has scanned the QR code
      When she reloads the page
      Then she sees the same key in the app and on screen

    Scenario: Starting again gives a new key
      Given Amélie is at the QR code page
      And she has scanned the QR code
      When she chooses “Choose another method”
      And she chooses the method QR code
      Then she sees a new secret key

    Scenario: Once verified, the key is no longer shown
      Given Amélie is at the QR code page
      And she has scanned the QR code
      When she gives the code that the app shows
      And she goes back
      Then she no longer sees the secret key

  Rule: A wrong code turns nothing on

    @TO-5
    Scenario: A wrong code is refused
      Given Amélie is at the QR code page
      And she has scanned the QR code
      When she gives a wrong app code
      Then she reads that the app's code is not the right one and nothing changes

    @TO-5
    Scenario: After a wrong code, signing in asks for no code
      Given Amélie is at the QR code page
      And she has scanned the QR code
      When she gives a wrong app code
      And she signs in from another browser
      Then she is at the GCKey home page
      And she reads that two-factor authentication still has to be turned on

    @TO-4
    Scenario Outline: The phone's clock may be 30 seconds late, not more
      Given Amélie is at the QR code page
      And she has scanned the QR code
      When <gesture>
      Then <outcome>

      Examples:
        | gesture                                                  | outcome                                                                |
        | she gives the code that the app shows                    | she is at the recovery codes page                                      |
        | she gives the code that the app showed 30 seconds before | she is at the recovery codes page                                      |
        | she gives the code that the app showed 1 minute before   | she reads that the app's code is not the right one and nothing changes |

    @TO-4
    Scenario Outline: A code to come is refused
      Given Amélie is at the QR code page
      And she has scanned the QR code
      When she gives the code that the app will show <delay> later
      Then she reads that the app's code is not the right one and nothing changes

      Examples:
        | delay      |
        | 30 seconds |
        | 1 minute   |

    @TO-9
    Scenario: The browser's clock does not count
      Given Amélie is at the QR code page
      And she has scanned the QR code
      And she uses a browser that is 1 hour fast
      When she gives the code that the app shows
      Then she is at the recovery codes page

    @TO-1
    Scenario Outline: The app computes the codes that RFC 6238 prescribes
      Given Amélie has entered the secret key "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ" in the app
      Then she reads <code> in the app, <seconds> seconds after the start of 1970

      Examples:
        | seconds    | code     |
        | 59         | "287082" |
        | 1111111109 | "081804" |
        | 1234567890 | "005924" |
