package org.edgeloop.dataset.ui.labelling.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.edgeloop.ui.Icons;

/** Lines above the editor's content that say something and offer what to do about it, without standing in the way. */
public final class InfoBar {

	/** One message with its buttons. */
	public final class Line {

		private final Composite row;

		private Line(Icons icon, String message) {
			row = new Composite(bar, SWT.NONE);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
			new Label(row, SWT.NONE).setImage(icon.image());
			Label text = new Label(row, SWT.WRAP);
			text.setText(message.replace("&", "&&"));
			GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(1, SWT.DEFAULT).applyTo(text);
			arrange();
		}

		/** Adds a button that takes the line away and then does something. */
		public Line button(String title, Runnable action) {
			Button button = new Button(row, SWT.PUSH);
			button.setText(title);
			button.addListener(SWT.Selection, _ -> {
				remove();
				action.run();
			});
			arrange();
			return this;
		}

		/** Takes the line away, if nobody did yet. */
		public void remove() {
			if (!row.isDisposed()) {
				row.dispose();
				layOut();
			}
		}

		private void arrange() {
			GridLayoutFactory.swtDefaults().numColumns(row.getChildren().length).margins(8, 3).spacing(8, 0).applyTo(row);
			layOut();
		}
	}

	private final Composite parent;
	private final Composite bar;

	InfoBar(Composite parent) {
		this.parent = parent;
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		layOut();
	}

	/** Adds a message below those that are shown. */
	public Line add(Icons icon, String message) {
		return new Line(icon, message);
	}

	/** Takes all messages away. */
	public void clear() {
		for (Control row : bar.getChildren()) {
			row.dispose();
		}
		layOut();
	}

	private void layOut() {
		boolean empty = bar.getChildren().length == 0;
		bar.setVisible(!empty);
		((GridData) bar.getLayoutData()).exclude = empty;
		parent.layout(true, true);
	}
}
