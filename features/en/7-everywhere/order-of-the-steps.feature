# language: en
@flow
Feature: Follow the order of the steps
  Each step comes in its turn, only once, in every tab and every browser.

  @FL-1
  Rule: No step can be skipped by its address

    Scenario Outline: The pages of later steps stay closed
      Given Amélie is at <page>
      When she asks for the later pages by their address
      Then none of these pages opens to Amélie
      And she finds <page> again and nothing has changed

      Examples:
        | page                                            |
        | the GCKey sign-in page                          |
        | the terms page                                  |
        | the username page                               |
        | the password page                               |
        | the questions page                              |
        | the email address page                          |
        | the page for the emailed code                   |
        | the GCKey home page                             |
        | the page where the method is chosen             |
        | the QR code page                                |
        | the page of the address that will receive codes |
        | the page for the code of the email method       |
        | the recovery codes page                         |

    Scenario: A person who asks for a page too early reads which step they have reached
      Given Amélie is at the username page
      When she opens the questions page by its address
      Then she is at the username page
      And she reads that that page comes later

  @FL-2
  Rule: A step sent before the others is refused

    Scenario Outline: Later steps are refused ahead of time
      Given Amélie is at <page>
      When she sends the later steps ahead of time
      Then she finds <page> again and nothing has changed
      And no email was sent

      Examples:
        | page                   |
        | the GCKey sign-in page |
        | the terms page         |
        | the username page      |
        | the password page      |
        | the questions page     |
        | the QR code page       |

    Scenario Outline: Steps that follow a code are refused before that code
      Given Amélie is at <page>
      When she sends the later steps ahead of time
      Then she finds <page> again and nothing has changed
      And she has received only one email

      Examples:
        | page                                      |
        | the page for the emailed code             |
        | the page for the code of the email method |

  @FL-6
  Rule: Two submissions of the same form count as one

    Scenario Outline: A double click counts as one submission
      Given Amélie is at <page>
      When she sends the step with a double click
      Then she is at <next>
      And she has received only one email

      Examples:
        | page                                            | next                                      |
        | the email address page                          | the page for the emailed code             |
        | the page for the emailed code                   | the confirmation page                     |
        | the page of the address that will receive codes | the page for the code of the email method |

    Scenario: A page that the browser had kept in memory can be sent again
      Given Amélie is at the email address page
      When she finds the page that was sent, which the browser had kept in memory
      Then she can go on
      And she has received only one email

    Scenario Outline: Submissions at the same moment send only one email
      Given Amélie is at <page>
      When she sends the step 4 times at the same moment
      Then she has received only one email

      Examples:
        | page                                            |
        | the email address page                          |
        | the page of the address that will receive codes |

    Scenario Outline: Submissions at the same moment create only one account and one session
      Given Amélie is at <page>
      When she sends the step 4 times at the same moment
      Then only one of these requests leads Amélie to <next>

      Examples:
        | page                          | next                  |
        | the page for the emailed code | the confirmation page |
        | the recovery codes page       | the IRCC account      |

  @FL-7
  Rule: Reloading the page, going back or going forward undoes nothing

    Scenario Outline: Reloading the page keeps the same step
      Given Amélie is at <page>
      When she reloads the page
      Then she is at <page>
      And nothing has changed
      And she can go on

      Examples:
        | page                                            |
        | the GCKey sign-in page                          |
        | the terms page                                  |
        | the username page                               |
        | the password page                               |
        | the questions page                              |
        | the email address page                          |
        | the page for the emailed code                   |
        | the confirmation page                           |
        | the GCKey home page                             |
        | the page where the method is chosen             |
        | the QR code page                                |
        | the page of the address that will receive codes |
        | the page for the code of the email method       |
        | the recovery codes page                         |

    Scenario Outline: Going back shows the finished step, or the current one
      Given Amélie has done the step of <page>
      When she goes back
      Then she is at <seen>
      And nothing has changed

      Examples:
        | page                                            | seen                                            |
        | the terms page                                  | the terms page                                  |
        | the username page                               | the username page                               |
        | the password page                               | the password page                               |
        | the questions page                              | the questions page                              |
        | the email address page                          | the email address page                          |
        | the page for the emailed code                   | the GCKey home page                             |
        | the page where the method is chosen             | the page where the method is chosen             |
        | the QR code page                                | the recovery codes page                         |
        | the page of the address that will receive codes | the page of the address that will receive codes |

    Scenario Outline: Going back, then forward, leads to the current step
      Given Amélie has done the step of <page>
      When she goes back
      And she goes forward again
      Then she is at <next>
      And nothing has changed
      And she can go on

      Examples:
        | page                                            | next                                      |
        | the terms page                                  | the username page                         |
        | the username page                               | the password page                         |
        | the password page                               | the questions page                        |
        | the questions page                              | the email address page                    |
        | the email address page                          | the page for the emailed code             |
        | the page for the emailed code                   | the confirmation page                     |
        | the page where the method is chosen             | the QR code page                          |
        | the QR code page                                | the recovery codes page                   |
        | the page of the address that will receive codes | the page for the code of the email method |

    Scenario: A step done again replaces the first answer
      Given Amélie has done the step of the username page
      When she goes back
      And she chooses the username "amelie-2026"
      Then she is at the password page

    Scenario: A whole sign-up succeeds even when each page is reloaded
      Given Amélie is at the GCKey sign-in page
      When she goes through the whole sign-up and reloads each page
      Then she is signed in at IRCC
      And she has received only one email

  @FL-8
  Rule: In two tabs, an outdated step is refused, and the page says so

    Scenario Outline: A step done in one tab cannot be done again in the other
      Given Amélie has done the step of <page> in a second tab
      When she does the same step in the first tab
      Then she reads that the step changed in another window
      And nothing has changed

      Examples:
        | page                                            |
        | the username page                               |
        | the password page                               |
        | the questions page                              |
        | the email address page                          |
        | the page where the method is chosen             |
        | the QR code page                                |
        | the page of the address that will receive codes |
        | the page for the code of the email method       |

    Scenario Outline: A step that identifies the person invalidates the forms of the other tab
      Given Amélie has done the step of <page> in a second tab
      When she does the same step in the first tab
      Then she reads error 403 and nothing changes

      Examples:
        | page                          |
        | the page for the emailed code |
        | the recovery codes page       |
