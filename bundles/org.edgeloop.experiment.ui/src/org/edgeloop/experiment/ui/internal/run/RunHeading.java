package org.edgeloop.experiment.ui.internal.run;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.base.Problem;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.ui.internal.runs.RunSwatches;
import org.edgeloop.experiment.ui.run.RunPresenter;
import org.edgeloop.ui.ThemeColors;

/** Which run it is, what became of it, and what somebody noted of it. */
public final class RunHeading {

	private static final int MARGIN = 8;

	private final Composite heading;
	private final RunSwatches swatches;
	private final Label swatch;
	private final Text name;
	private final Text summary;
	private final Text note;
	private final Label problem;

	public RunHeading(Composite parent) {
		heading = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN / 2).spacing(MARGIN / 2, 2).applyTo(heading);
		swatches = new RunSwatches(heading);
		swatch = new Label(heading, SWT.NONE);
		name = text();
		name.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		summary = text();
		note = text();
		problem = new Label(heading, SWT.WRAP);
		for (var wide : new Control[] { summary, note, problem }) {
			GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(1, SWT.DEFAULT).applyTo(wide);
		}
	}

	/** Text that can be selected and copied. */
	private Text text() {
		Text text = new Text(heading, SWT.READ_ONLY | SWT.WRAP);
		text.setBackground(heading.getBackground());
		return text;
	}

	public Composite control() {
		return heading;
	}

	public void show(RunPresenter presenter) {
		Optional<Run> run = presenter.run();
		swatch.setImage(presenter.reference().isPresent() ? swatches.of(presenter.reference().get().runId()) : null);
		name.setText(run.map(RunText::name).orElse("Reading…"));
		summary.setText(run.map(RunText::summary).orElse(""));
		show(note, run.map(RunText::note).orElse(""));
		note.setText(run.map(RunText::note).orElse(""));
		String fault = presenter.problem().map(Problem::toLine).orElse("");
		problem.setText(fault);
		problem.setForeground(ThemeColors.FAILED.color());
		show(problem, fault);
	}

	private static void show(Control control, String text) {
		((GridData) control.getLayoutData()).exclude = text.isEmpty();
		control.setVisible(!text.isEmpty());
	}
}
