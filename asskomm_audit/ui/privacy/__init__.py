"""Looking through photos for people, number plates and names, and covering them."""
