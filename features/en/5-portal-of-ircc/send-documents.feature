# language: en
@pourquoi-2
Feature: Send documents
  With an account, the person sends documents in support of an application and finds them as they were sent.

  Rule: Sending a document requires signing in

    Scenario: The page asked for opens after signing in
      Given Amélie has submitted an application for a study permit
      When she opens the documents page by its address
      Then she reads that signing in is required first
      When she chooses “Sign in with GCKey”
      And she signs in
      And she gives the code that the app shows
      Then she is at the documents page

    Scenario: Another person's document is not found
      Given Amélie has sent a PDF in support of the application
      And Benoît is at the documents page
      When he opens by its address the document of Amélie
      Then he reads error 404 and nothing changes

    Scenario: Without a session, a document does not open
      Given Amélie has sent a PDF in support of the application
      When Benoît opens by its address the document of Amélie
      Then he is at IRCC's page for opening an account

  Rule: A document is recognized by its content, not its name

    Scenario Outline: A PDF, a JPEG or a PNG picture is accepted, and found again as it was
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

    Scenario Outline: Any other type of document is refused, whatever its name
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
    Scenario: Sending without choosing a document is refused
      Given Amélie is at the documents page
      When she chooses “Send the document”
      Then she reads that a document must be chosen and nothing changes

  Rule: A document has at most 4 MB

    Scenario Outline: The size limit is kept to the byte
      Given Amélie is at the documents page
      When she sends a PDF of <size>
      Then <outcome>

      Examples:
        | size              | outcome                                                      |
        | 4 MB              | she reads that the document has arrived                      |
        | 4 MB and one byte | she reads that the document is too large and nothing changes |
        | 17 MB             | she reads error 413 and nothing changes                      |

    Scenario Outline: A picture has at most 4 MB, like a PDF
      Given Amélie is at the documents page
      When she sends <document> of <size>
      Then <outcome>

      Examples:
        | document       | size              | outcome                                                      |
        | a JPEG picture | 4 MB              | she reads that the document has arrived                      |
        | a JPEG picture | 4 MB and one byte | she reads that the document is too large and nothing changes |
        | a PNG picture  | 4097 KB           | she reads that the document is too large and nothing changes |

  Rule: The name of a document can do no harm

    Scenario Outline: Deceptive characters are removed from the name of a document
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

  Rule: An interrupted or forged upload leaves nothing

    Scenario: An interrupted upload leaves no document
      Given Amélie is at the documents page
      When the connection of Amélie is cut in the middle of sending a PDF
      Then nothing has changed
      And she reads that nothing is sent yet

    @FL-3
    Scenario Outline: A forged upload is refused
      Given Amélie is at the documents page
      And she has another browser at the documents page
      When she sends the step <way>
      Then she reads error 403 and nothing changes

      Examples:
        | way                               |
        | without the page's token          |
        | with the token of another browser |
