# language: en
@guide-2
Feature: Choose a username and a password
  The username is easy to remember, the password hard to guess. The site states its rules and keeps to them.

  @PW-9
  Rule: A username follows rules and belongs to one person

    Scenario Outline: A username within the limits is accepted
      Given Amélie is at the username page
      When she chooses the username <name>
      Then she is at the password page

      Examples:
        | name               |
        | "amelie.9"         |
        | "amelie_roy-2026x" |
        | "am1234567"        |
        | "Frédérique"       |

    Scenario Outline: A username outside the limits is refused
      Given Amélie is at the username page
      When she chooses the username <name>
      Then she reads that <reason> and nothing changes

      Examples:
        | name                | reason                                      |
        | "amelie9"           | the username does not have the right length |
        | "amelie_roy-2026xy" | the username does not have the right length |
        | "am12345678"        | the username has too many digits            |
        | "amelie roy"        | the username has a forbidden character      |
        | "amelie@roy"        | the username has a forbidden character      |
        | "амелия-рой"        | the username has a forbidden character      |

    Scenario Outline: Another person's username is refused, whatever its case
      Given Benoît has an account with the username "Érable.sucre"
      And Amélie is at the username page
      When she chooses the username <name>
      Then she reads that the username is taken and nothing changes

      Examples:
        | name           |
        | "Érable.sucre" |
        | "érable.SUCRE" |

    Scenario: If the username is taken during the sign-up, the person chooses another
      Given Amélie has received a code
      And she has lost the username to somebody else
      When she pastes the code received
      Then she reads that the username is taken and is back at the username page

  @PW-1
  Rule: A password has 8 to 16 characters, of four types

    Scenario Outline: A password within the limits is accepted
      Given Amélie has chosen the username "amelie.roy"
      When she chooses the password <password>
      Then she is at the questions page

      Examples:
        | password           |
        | "Bor3al-x"         |
        | "Boreal-3-boreal9" |
        | "Forêt d'hiver 26" |

    Scenario Outline: A password outside the limits is refused
      Given Amélie has chosen the username "amelie.roy"
      When she chooses the password <password>
      Then she reads that <reason> and nothing changes

      Examples:
        | password            | reason                                      |
        | "Bor3al-"           | the password does not have the right length |
        | "Boreal-3-boreal9x" | the password does not have the right length |
        | "boreal-3-bor"      | an upper case letter is missing             |
        | "BOREAL-3-BOR"      | a lower case letter is missing              |
        | "Boreal-x-bor"      | a digit is missing                          |
        | "Boreal3xbor"       | a symbol is missing                         |

    @PW-2
    Scenario Outline: The confirmation is compared as a whole
      Given Amélie is at the password page
      When she chooses the password "Boreal-3-bor" and confirms it with <confirmation>
      Then she reads that the two passwords differ and nothing changes

      Examples:
        | confirmation    |
        | "Boreal-3-bo"   |
        | "Boreal-3-borx" |
        | "boreal-3-bor"  |

    @PW-2
    Scenario Outline: The whole password counts at sign-in
      Given Amélie has an account with the password "Boreal-3-bor"
      And she is at the GCKey sign-in page
      When she tries to sign in with the password <password>
      Then <outcome>

      Examples:
        | password        | outcome                                  |
        | "Boreal-3-bor"  | she is at the GCKey home page            |
        | "Boreal-3-bo"   | she reads that the credentials are wrong |
        | "Boreal-3-borx" | she reads that the credentials are wrong |
        | "boreal-3-BOR"  | she reads that the credentials are wrong |

  Rule: A password that is easy to guess is refused

    @PW-6
    Scenario Outline: A common word is refused, even disguised
      Given Amélie has chosen the username "amelie.roy"
      When she chooses the password <password>
      Then she reads that the password is a common word and nothing changes

      Examples:
        | password       |
        | "Canada2026!"  |
        | "Password#1"   |
        | "MotDePasse-1" |
        | "CléGC-2026"   |

    @PW-7
    Scenario Outline: The password may repeat two characters of the username, not three
      Given Amélie has chosen the username "amelie.roy"
      When she chooses the password <password>
      Then <outcome>

      Examples:
        | password      | outcome                                                              |
        | "Bor3al-ro-x" | she is at the questions page                                         |
        | "Bor3al-roy"  | she reads that the password repeats the username and nothing changes |
        | "Bor3al-ROY"  | she reads that the password repeats the username and nothing changes |
        | "AMElior-3"   | she reads that the password repeats the username and nothing changes |

  @PW-10
  Rule: The rules are shown during typing, and they are the site's

    Scenario Outline: The list points to the rule that the password breaks
      Given Amélie has chosen the username "amelie.roy"
      When she types the password <password>
      Then she sees that the list points to <rule> only
      And she gets the same verdict from the site as from the list

      Examples:
        | password            | rule                       |
        | "Bor3al-"           | the length of the password |
        | "Boreal-3-boreal9x" | the length of the password |
        | "boreal-3-bor"      | the upper case letter      |
        | "BOREAL-3-BOR"      | the lower case letter      |
        | "Boreal-x-bor"      | the digit                  |
        | "Boreal3xbor"       | the symbol                 |
        | "Bor3al-ROY"        | the username repeated      |
        | "Canada2026!"       | the common word            |

    Scenario Outline: The list points to the rule that the username breaks
      Given Amélie is at the username page
      When she types the username <name>
      Then she sees that the list points to <rule> only
      And she gets the same verdict from the site as from the list

      Examples:
        | name         | rule                       |
        | "amelie9"    | the length of the username |
        | "am12345678" | the number of digits       |
        | "amelie roy" | the characters allowed     |

    Scenario: The list points to nothing for a good password
      Given Amélie has chosen the username "amelie.roy"
      When she types the password "Forêt d'hiver 26"
      Then she sees that the list points to nothing

    Scenario Outline: The list and the site judge every sort of character alike
      Given <arrival>
      Then she gets the same verdict from the list and from the site, whatever character is typed in <field>

      Examples:
        | arrival                                      | field        |
        | Amélie is at the username page               | the username |
        | Amélie has chosen the username "aßiſoẞuıǰŉe" | the password |

  @PW-3
  Rule: The password is masked, and shown on request

    Scenario: The password is masked during typing
      Given Amélie is at the password page
      When she types the password "Boreal-3-bor"
      Then she sees the password masked

    Scenario: A shown password can be masked again
      Given Amélie is at the password page
      And she has shown the password "Boreal-3-bor"
      When she hides the password
      Then she sees the password masked

    Scenario: The password is shown on request
      Given Amélie is at the password page
      When she types the password "Boreal-3-bor"
      And she shows the password
      Then she reads the password "Boreal-3-bor"
