package org.edgeloop.experiment.ui.comparison.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.edgeloop.experiment.comparison.ArtifactContent;
import org.edgeloop.experiment.comparison.ArtifactRow;
import org.edgeloop.experiment.comparison.ComparedRun;
import org.edgeloop.experiment.comparison.LoadArtifactsOperation;
import org.edgeloop.experiment.ui.comparison.ComparisonEditor;
import org.edgeloop.experiment.ui.comparison.ComparisonSession;
import org.edgeloop.ui.OperationJob;

/** One artifact of some runs in columns: pictures, texts with the lines in which they differ, confusion matrices. */
final class SideBySide {

	private static final int LEAST_WIDTH = 260;

	private final ComparisonSession session;
	private final ScrolledComposite scroll;
	private final Composite row;
	private Optional<Job> reading = Optional.empty();

	SideBySide(Composite parent, ComparisonSession session) {
		this.session = session;
		scroll = new ScrolledComposite(parent, SWT.H_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		row = new Composite(scroll, SWT.NONE);
		scroll.setContent(row);
		scroll.addDisposeListener(_ -> reading.ifPresent(Job::cancel));
	}

	/** Shows an artifact as soon as it is read of all runs. */
	void show(ArtifactRow artifact, List<ComparedRun> runs) {
		reading.ifPresent(Job::cancel);
		var job = new OperationJob<>("Reading " + artifact.path(), ComparisonEditor.READING,
				new LoadArtifactsOperation(runs, session.stores(), artifact.path())::run);
		job.onResult(contents -> {
			if (!scroll.isDisposed() && reading.filter(current -> current == job).isPresent()) {
				show(contents, runs);
			}
		}).schedule();
		reading = Optional.of(job);
	}

	private void show(List<ArtifactContent> contents, List<ComparedRun> runs) {
		for (Control child : row.getChildren()) {
			child.dispose();
		}
		GridLayoutFactory.fillDefaults().numColumns(Math.max(1, runs.size())).equalWidth(true).margins(6, 0).spacing(10, 4).applyTo(row);
		Map<String, String> labels = session.runs().labels();
		for (ComparedRun run : runs) {
			Label label = new Label(row, SWT.NONE);
			label.setText(labels.getOrDefault(run.id(), run.label()).replace("&", "&&"));
			GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
		}
		var area = new ArtifactArea(row, contents);
		for (ArtifactContent content : contents) {
			GridDataFactory.fillDefaults().grab(true, true).hint(LEAST_WIDTH, 100).applyTo(area.add(content));
		}
		row.layout(true, true);
		scroll.setMinWidth(runs.size() * LEAST_WIDTH);
	}
}
