# language: en
@pourquoi-2
Feature: Send one's documents
  Without an account nothing is sent; with it, each document goes with its application and is taken back as it was sent.

  Rule: Sending a document asks to sign in first, then leads there

    Scenario: The page that was asked for opens after signing in
      Given Amélie has submitted an application for a study permit
      When she opens the documents page by its address
      Then she reads that signing in is required first
      When she chooses “Sign in with GCKey”
      And she signs in
      And she gives the code that the app shows
      Then she is at the documents page

    Scenario: Another person's document does not exist for oneself
      Given Amélie has sent a PDF in support of the application
      And Benoît is at the documents page
      When he opens by its address the document of Amélie
      Then he reads error 404 and nothing changes

    Scenario: Without a session a document does not open
      Given Amélie has sent a PDF in support of the application
      When Benoît opens by its address the document of Amélie
      Then he is at IRCC's page for opening an account

  Rule: A document is known by its content

    Scenario Outline: A PDF, a JPEG or a PNG picture is taken, and given back as it is
      Given Amélie is at the documents page
      When she sends <document> in support of the application
      Then she reads that the document has arrived
      And she gets <document> back, byte for byte
      And the document of Amélie does not open as a page

      Examples:
        | document       |
        | a PDF          |
        | a JPEG picture |
        | a PNG picture  |

    Scenario Outline: The rest is refused, whatever its name
      Given Amélie is at the documents page
      When she sends <document> in support of the application
      Then she reads that this type of document is not accepted and nothing changes

      Examples:
        | document                       |
        | a GIF picture                  |
        | a text                         |
        | a web page named like a PDF    |
        | a program named like a picture |
        | a program named like a PDF     |
        | an empty file                  |

    @AX-3
    Scenario: Choosing nothing is told
      Given Amélie is at the documents page
      When she chooses “Send the document”
      Then she reads that a document must be chosen and nothing changes

  Rule: A document has at most 4 MB

    Scenario Outline: The size counts to the byte
      Given Amélie is at the documents page
      When she sends a PDF of <size>
      Then <outcome>

      Examples:
        | size              | outcome                                                      |
        | 4 MB              | she reads that the document has arrived                      |
        | 4 MB and one byte | she reads that the document is too large and nothing changes |
        | 17 MB             | she reads error 413 and nothing changes                      |

    Scenario Outline: A picture has at most 4 MB, as a PDF does
      Given Amélie is at the documents page
      When she sends <document> of <size>
      Then <outcome>

      Examples:
        | document       | size              | outcome                                                      |
        | a JPEG picture | 4 MB              | she reads that the document has arrived                      |
        | a JPEG picture | 4 MB and one byte | she reads that the document is too large and nothing changes |
        | a PNG picture  | 4097 KB           | she reads that the document is too large and nothing changes |

  Rule: The name of a document is but a name

    Scenario Outline: What would deceive a computer is taken out of the name
      Given Amélie is at the documents page
      When she sends a PDF named <name>
      Then she sees the document <shown> in the application

      Examples:
        | name                       | shown                 |
        | "Relevé d'études.pdf"      | "Relevé d'études.pdf" |
        | "relevé.PDF"               | "relevé.pdf"          |
        | "relevé.html"              | "relevé.pdf"          |
        | "..\..\windows\relevé.pdf" | "relevé.pdf"          |
        | "relevé: 2025?.pdf"        | "relevé_ 2025_.pdf"   |
        | "...pdf"                   | "document.pdf"        |

  Rule: Nothing is kept by half

    Scenario: A connection that is cut leaves nothing
      Given Amélie is at the documents page
      When the connection of Amélie is cut in the middle of sending a PDF
      Then nothing has changed
      And she reads that nothing is sent yet

    @FL-3
    Scenario Outline: A sending cannot be forged
      Given Amélie is at the documents page
      And she has another browser at the documents page
      When she sends the step <way>
      Then she reads error 403 and nothing changes

      Examples:
        | way                               |
        | without the page's token          |
        | with the token of another browser |
