package org.edgeloop.dataset.ui.labelling.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A line above the editor's content that says something and offers what to do about it, without standing in the way. */
public final class InfoBar {

	private final Composite parent;
	private final Composite bar;

	InfoBar(Composite parent) {
		this.parent = parent;
		bar = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
		bar.setVisible(false);
	}

	/** Shows a message in the place of the one before. Buttons follow by {@link #addButton}. */
	public void show(Image icon, String message) {
		for (Control control : bar.getChildren()) {
			control.dispose();
		}
		new Label(bar, SWT.NONE).setImage(icon);
		Label text = new Label(bar, SWT.WRAP);
		text.setText(message);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
		setShown(true);
	}

	/** Adds a button that closes the bar and does something. */
	public void addButton(String title, Runnable action) {
		Button button = new Button(bar, SWT.PUSH);
		button.setText(title);
		button.addListener(SWT.Selection, _ -> {
			hide();
			action.run();
		});
		setShown(true);
	}

	public void hide() {
		setShown(false);
	}

	private void setShown(boolean shown) {
		GridLayoutFactory.swtDefaults().numColumns(bar.getChildren().length).margins(8, 4).applyTo(bar);
		bar.setVisible(shown);
		((GridData) bar.getLayoutData()).exclude = !shown;
		parent.layout(true, true);
	}
}
