# language: en
@security
Feature: Protect the pages and what is entrusted to them
  What the site sends gives nothing of the person away, and an unexpected request changes nothing.

  @HD-1
  Rule: Each response tells the browser what it may do with it

    Scenario: Every response of a sign-up carries the right headers
      Given Amélie is at IRCC's page for opening an account
      When she goes through the whole sign-up with email
      Then each response received by Amélie carries these headers
        | Content-Security-Policy | default-src 'none'     |
        | Content-Security-Policy | frame-ancestors 'none' |
        | X-Content-Type-Options  | nosniff                |
        | Referrer-Policy         | same-origin            |

    Scenario Outline: Every error response carries the right headers
      Given Amélie is at the username page
      When <gesture>
      Then each response received by Amélie carries these headers
        | Content-Security-Policy | default-src 'none'     |
        | Content-Security-Policy | frame-ancestors 'none' |
        | Content-Security-Policy | base-uri 'none'        |
        | X-Content-Type-Options  | nosniff                |
        | Referrer-Policy         | same-origin            |
        | Content-Type            | charset=utf-8          |

      Examples:
        | gesture                                            |
        | she opens the address "/inconnue" at GCKey         |
        | she sends the step without the page's token        |
        | she calls the site by the name "inconnu.localhost" |
        | she sends the site a line that is not HTTP         |
        | she sends the site a header of 70,000 characters   |

  @HD-3
  Rule: A secret appears nowhere that others could read it

    Scenario Outline: A sign-up lets no secret slip out
      Given Amélie is at IRCC's page for opening an account
      When she goes through the whole sign-up with <method>
      Then no secret of Amélie appears in an address
      And no secret of Amélie appears in a Referer header
      And no secret of Amélie appears in the title of a page
      And no secret of Amélie appears in the console
      And no secret of Amélie appears in what scripts keep
      And no secret of Amélie appears in an email, apart from its code

      Examples:
        | method  |
        | QR code |
        | email   |

  @HD-4
  Rule: The site sends people only to addresses that it knows

    Scenario Outline: A return address that is not IRCC's is refused
      Given Amélie has come to GCKey through IRCC
      When she comes the same way with the parameter "redirect_uri" set to <address>
      Then she reads error 400 and nothing changes
      And the site never sent Amélie elsewhere

      Examples:
        | address                            |
        | "//evil.test"                      |
        | "https:evil.test"                  |
        | "\evil.test"                       |
        | "/\evil.test/callback"             |
        | "%2F%2Fevil.test"                  |
        | "https://evil.test/callback"       |
        | "http://ircc.localhost@evil.test/" |
        | "http://ircc.localhost.evil.test/" |
        | "javascript:alert(1)"              |
        | ""                                 |

    Scenario Outline: An added parameter sends nobody elsewhere
      Given Amélie has come to GCKey through IRCC
      When she comes the same way with the parameter <parameter> set to <address>
      Then she is at the GCKey sign-in page
      And the site never sent Amélie elsewhere

      Examples:
        | parameter    | address              |
        | "ui_locales" | "//evil.test"        |
        | "ui_locales" | "/\evil.test"        |
        | "return_to"  | "https://evil.test/" |
        | "next"       | "//evil.test"        |

    Scenario Outline: An address of the site that hides another is not found
      Given Amélie is at the username page
      When she opens the address <address> at GCKey
      Then she reads error 404 and nothing changes
      And the site never sent Amélie elsewhere

      Examples:
        | address            |
        | "//evil.test"      |
        | "/\evil.test/"     |
        | "/%2F%2Fevil.test" |
        | "/a//evil.test"    |

    Scenario: The host that a request names changes no address
      Given Amélie is at the username page
      When she sends the site a request for the host of another site
      Then she gets error 421 from the site and nothing changes

  @HD-5
  Rule: An unexpected request gets an error page, and nothing more

    Scenario Outline: An unknown address gets an error page
      Given Amélie is at the username page
      When <gesture>
      Then she reads <error> and nothing changes
      And she learns nothing about how the site works

      Examples:
        | gesture                                                 | error     |
        | she opens the address "/inconnue" at GCKey              | error 404 |
        | she opens the address "/static/../schema.sql" at GCKey  | error 404 |
        | she opens the address "/static/%2e%2e%2fa.sql" at GCKey | error 404 |
        | she opens the address "/%00" at GCKey                   | error 404 |
        | she opens the address "/%FF%FE" at GCKey                | error 400 |
        | she opens the address "/authorize" at GCKey             | error 400 |
        | she calls the site by the name "inconnu.localhost"      | error 421 |

    Scenario Outline: A deformed form is refused
      Given Amélie is at the username page
      When she sends the step <way>
      Then she reads <error> and nothing changes
      And she learns nothing about how the site works

      Examples:
        | way                             | error     |
        | by the method DELETE            | error 405 |
        | with 40,000 characters          | error 413 |
        | with a thousand fields          | error 400 |
        | with the same field twice       | error 400 |
        | with bytes that are not text    | error 400 |
        | with bytes that are not encoded | error 400 |
        | as JSON                         | error 415 |
        | as if it carried files          | error 415 |
        | with nothing in it              | error 403 |

    Scenario Outline: A request that no browser would send is refused
      Given Amélie is at the username page
      When she sends the site <sending>
      Then she gets <error> from the site and nothing changes
      And she learns nothing about how the site works

      Examples:
        | sending                         | error     |
        | a line that is not HTTP         | error 400 |
        | an address of 70,000 characters | error 414 |
        | an address that is not text     | error 400 |
        | a header of 70,000 characters   | error 431 |
        | a form without its length       | error 411 |
        | a form of negative length       | error 400 |
        | a form cut short                | error 400 |
        | a request that names no host    | error 421 |

    Scenario Outline: A spoilt cookie is refused
      Given Amélie is at the username page
      When she comes back with <cookie>
      Then she reads <error> and nothing changes
      And she learns nothing about how the site works

      Examples:
        | cookie                    | error     |
        | a malformed cookie        | error 400 |
        | cookies that are too long | error 431 |

    Scenario: A malformed cookie is forgotten
      Given Amélie is at the username page
      When she comes back with a malformed cookie
      And she reloads the page
      Then she is at the page that sends back to the service

    Scenario: One more cookie disturbs nothing
      Given Amélie is at the username page
      When she comes back with one more cookie
      Then she is at the username page

    Scenario Outline: What is typed in a field stays text
      Given Amélie is at the username page
      When she chooses the username <text>
      Then she reads that the username has a forbidden character and nothing changes
      And she learns nothing about how the site works

      Examples:
        | text             |
        | "<script>a</sc>" |
        | "{{ 7 * 7 }}"    |
        | "a' OR '1'='1"   |
        | "../../etc/pwd"  |

    Scenario: A site that breaks down shows only the error page
      Given Amélie is at the email address page
      And the site will break down when it makes a code
      When she gives an email address
      Then she reads error 500 and nothing changes
      And she learns nothing about how the site works
      And each response received by Amélie carries these headers
        | Content-Security-Policy | frame-ancestors 'none' |
        | X-Content-Type-Options  | nosniff                |

  @FL-3
  Rule: A form is accepted only from its page, in the browser that shows it

    Scenario Outline: A step sent without the right token is refused
      Given Amélie is at the username page
      And she has another browser at the username page
      When she sends the step <way>
      Then she reads error 403 and nothing changes

      Examples:
        | way                               |
        | without the page's token          |
        | with an invented token            |
        | with the token of another browser |
        | from the page of another site     |

  @FL-4
  Rule: Asking for a page changes nothing

    Scenario Outline: GET and HEAD requests change nothing, whatever they carry
      Given Amélie is at <page>
      When she asks for each page and each form by GET and by HEAD
      Then she finds <page> again and nothing has changed

      Examples:
        | page                                            |
        | the terms page                                  |
        | the username page                               |
        | the page for the emailed code                   |
        | the page where the method is chosen             |
        | the QR code page                                |
        | the page of the address that will receive codes |
        | the recovery codes page                         |

  @FL-5
  Rule: A hidden field decides nothing

    Scenario Outline: An added field has no effect
      Given Amélie has received a code
      When she sends the step with the field <field> set to <value>
      Then she is at the confirmation page
      And she has an account under the username that was chosen

      Examples:
        | field        | value       |
        | "username"   | "voleur.99" |
        | "account_id" | "1"         |
        | "level"      | "2"         |
        | "step"       | "codes"     |

    Scenario Outline: An altered revision does not let the step pass
      Given Amélie is at the password page
      When she sends the step with the field "revision" set to <value>
      Then she reads that the step changed in another window
      And nothing has changed

      Examples:
        | value |
        | ""    |
        | "0"   |
        | "2"   |
        | "-1"  |
        | "1.0" |

    Scenario: The form cannot change the secret key
      Given Amélie is at the QR code page
      When she sends the step with the field "secret" set to "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
      Then she is at the recovery codes page
