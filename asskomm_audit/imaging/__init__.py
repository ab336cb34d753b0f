"""Reading, turning, shrinking and cleaning photos with Pillow."""
