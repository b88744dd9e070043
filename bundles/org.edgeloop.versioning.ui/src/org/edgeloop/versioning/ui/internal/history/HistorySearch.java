package org.edgeloop.versioning.ui.internal.history;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.ui.ThemeColors;
import org.edgeloop.versioning.ui.history.HistoryPresenter;

/** A field above the commits that leaves only those with the words in it, and the line that says why none is there. */
public final class HistorySearch {

	private final HistoryPresenter presenter;
	private final Composite control;
	private final Text words;
	private final Label hint;

	public HistorySearch(Composite parent, HistoryPresenter presenter) {
		this.presenter = presenter;
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(control);
		words = new Text(control, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		words.setMessage("Search messages, authors and ids");
		words.setToolTipText("Leaves the commits that hold all of these words in the message, the author's name or the id");
		words.addListener(SWT.Modify, _ -> presenter.find(words.getText()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
		hint = new Label(control, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).hint(1, SWT.DEFAULT).exclude(true).applyTo(hint);
		colour();
		ThemeColors.whenChanged(hint, this::colour);
	}

	private void colour() {
		hint.setForeground(ThemeColors.MUTED_TEXT.color());
	}

	/** @return where the commits go, too */
	public Composite control() {
		return control;
	}

	public void setFocus() {
		words.setFocus();
	}

	public void show() {
		if (!words.getText().equals(presenter.words())) {
			words.setText(presenter.words());
		}
		String said = presenter.whyEmpty();
		hint.setText(said.replace("&", "&&"));
		((GridData) hint.getLayoutData()).exclude = said.isEmpty();
		hint.setVisible(!said.isEmpty());
		control.layout();
	}
}
