package org.edgeloop.pipeline.ui.internal.stages;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.edgeloop.base.Problem;
import org.edgeloop.ui.Icons;

/** A line above the stages that says what is wrong with their files and leads there. It takes no room while nothing is. */
final class ProblemLine {

	private static final int MARGIN = 4;

	private final Composite control;
	private final Link text;

	/** @param shown opens the file that is wrong */
	ProblemLine(Composite parent, Runnable shown) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(MARGIN, 0).applyTo(control);
		Label icon = new Label(control, SWT.NONE);
		icon.setImage(Icons.ERROR.image());
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
		text = new Link(control, SWT.WRAP);
		text.addListener(SWT.Selection, _ -> shown.run());
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(text);
		show(Optional.empty(), false);
	}

	/** @param leads whether the place of the problem can be opened */
	void show(Optional<Problem> problem, boolean leads) {
		text.setText(problem.map(wrong -> wrong.toLine().replace("&", "&&") + (leads ? "  <a>Show it</a>" : "")).orElse(""));
		control.setVisible(problem.isPresent());
		GridDataFactory.fillDefaults().grab(true, false).exclude(problem.isEmpty()).applyTo(control);
	}
}
