package org.edgeloop.testsupport;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;

/** A button that can be pressed. */
public final class ButtonBot {

	private final Button button;

	ButtonBot(Button button) {
		this.button = button;
	}

	public boolean isEnabled() {
		return button.isEnabled();
	}

	/** Presses it, which a disabled button would not let a user do. */
	public void click() {
		if (!button.isEnabled()) {
			throw new AssertionError("the button " + button.getText() + " is disabled");
		}
		button.notifyListeners(SWT.Selection, new Event());
	}
}
