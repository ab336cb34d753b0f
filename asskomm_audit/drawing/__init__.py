"""Pictures painted without a window, with QtGui alone."""
