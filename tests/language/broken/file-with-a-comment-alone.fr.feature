# language: fr
# plus tard
