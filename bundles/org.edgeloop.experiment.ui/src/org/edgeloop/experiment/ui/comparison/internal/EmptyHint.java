package org.edgeloop.experiment.ui.comparison.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Says where there are no charts how to come by some. */
final class EmptyHint {

	private static final TwelfthsLayout.Size SHOWN = new TwelfthsLayout.Size(TwelfthsLayout.TWELFTHS, 2);
	private static final TwelfthsLayout.Size HIDDEN = new TwelfthsLayout.Size(TwelfthsLayout.TWELFTHS, 0);

	private final Label label;

	EmptyHint(Composite parent) {
		label = new Label(parent, SWT.WRAP);
		label.setLayoutData(HIDDEN);
	}

	void show(boolean noCharts, boolean noRuns) {
		label.setVisible(noCharts);
		label.setLayoutData(noCharts ? SHOWN : HIDDEN);
		label.setText(noRuns ? "There are no runs here yet. Add some with the button above, or select them in the view Runs and choose Compare."
				: "There are no charts yet. Add one with the button Add Chart.");
	}
}
