"""What pages stand on: requests and responses, routes, visits."""
