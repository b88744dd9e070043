package org.edgeloop.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Buttons side by side that go on in the next line where there is no room. */
public final class ButtonRow {

	private final Composite control;

	public ButtonRow(Composite parent) {
		control = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginLeft = layout.marginRight = layout.marginTop = layout.marginBottom = 0;
		control.setLayout(layout);
	}

	public ButtonRow add(String text, Runnable action) {
		Button button = new Button(control, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, _ -> action.run());
		return this;
	}

	public Composite control() {
		return control;
	}
}
