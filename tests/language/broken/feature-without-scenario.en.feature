@guide-1
Feature: Shopping
  It says many things.
