"""What is done to a photo in its viewer: words, place and time, turning, cutting, swapping."""
