package org.edgeloop.dataset.ui.progress.internal;

import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.edgeloop.dataset.RecordingEntry.State;
import org.edgeloop.dataset.overview.ProjectProgress;
import org.edgeloop.dataset.overview.RecordingProgress;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.RowTable;

/** The widgets of a project's progress: how far it is as a whole, what is next, and every recording. */
public final class ProgressArea extends Composite {

	private static final int COLUMNS = 3;
	private static final int WHOLE = 1000;

	private final Label summary;
	private final ProgressBar bar;
	private final Button next;
	private final RowTable<RecordingProgress> table;

	/**
	 * @param goOn opens the next recording without labels
	 * @param open opens a recording
	 */
	public ProgressArea(Composite parent, Runnable goOn, Consumer<RecordingProgress> open) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(4, 4).spacing(8, 4).applyTo(this);
		summary = new Label(this, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(summary);
		bar = new ProgressBar(this, SWT.HORIZONTAL | SWT.SMOOTH);
		bar.setMaximum(WHOLE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(bar);
		next = new Button(this, SWT.PUSH);
		next.setText("&Next Unlabelled");
		next.addListener(SWT.Selection, _ -> goOn.run());
		table = new RowTable<>(this, ProgressColumns.all(), open);
		table.setImage(row -> icon(row.state()).image());
		GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, true).applyTo(table.control());
	}

	private static Icons icon(State state) {
		return switch (state) {
		case UNLABELLED -> Icons.RECORDING;
		case LABELLED -> Icons.COMMIT;
		case HELD -> Icons.WARNING;
		case BROKEN -> Icons.ERROR;
		};
	}

	public void show(ProjectProgress progress) {
		summary.setText(text(progress));
		bar.setSelection((int) Math.round(progress.share() * WHOLE));
		bar.setToolTipText(text(progress));
		next.setEnabled(progress.count(State.UNLABELLED) > 0);
		table.show(progress.recordings());
		layout();
	}

	/** @return the state of the whole project, such as {@code 6 of 8 recordings labelled (75 %)} */
	static String text(ProjectProgress progress) {
		int all = progress.recordings().size();
		String broken = progress.count(State.BROKEN) == 0 ? "" : ", labels of " + progress.count(State.BROKEN) + " unreadable";
		return String.format(Locale.ROOT, "%d of %d recordings labelled (%.0f %%)%s", progress.count(State.LABELLED), all,
				Math.floor(progress.share() * 100), broken);
	}

	@Override
	public boolean setFocus() {
		return table.control().setFocus();
	}
}
