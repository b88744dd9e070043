package org.edgeloop.dataset.ui.taxonomy.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.edgeloop.dataset.ui.taxonomy.TaxonomyPresenter;
import org.edgeloop.ui.Icons;

/** Says above the pages why a change could not be made; takes no room while there is nothing to say. */
final class MessageLine {

	private final Composite control;
	private final Label text;

	MessageLine(Composite parent, TaxonomyPresenter presenter) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(control);
		new Label(control, SWT.NONE).setImage(Icons.WARNING.image());
		text = new Label(control, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(text);
		presenter.addListener(() -> show(presenter.message()));
		control.addListener(SWT.Resize, _ -> control.layout());
		show("");
	}

	Composite control() {
		return control;
	}

	private void show(String sentence) {
		if (control.isDisposed()) {
			return;
		}
		text.setText(sentence);
		GridDataFactory.fillDefaults().grab(true, false).exclude(sentence.isEmpty()).applyTo(control);
		control.setVisible(!sentence.isEmpty());
		control.getParent().layout(true, true);
	}
}
