package org.edgeloop.experiment.ui.comparison.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.edgeloop.experiment.comparison.ArtifactRow;
import org.edgeloop.experiment.comparison.ComparedRun;
import org.edgeloop.experiment.comparison.ListArtifactsOperation;
import org.edgeloop.experiment.ui.comparison.ComparisonEditor;
import org.edgeloop.experiment.ui.comparison.ComparisonSession;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.OperationJob;
import org.edgeloop.ui.RowColumn;
import org.edgeloop.ui.RowTable;

/** What the runs left, path by path, and the one that is chosen of some runs side by side: those selected, or else the first. */
public final class ArtifactsPage extends ComparisonPage {

	public static final String ID = "artifacts";

	/** So many pictures side by side can be told apart. */
	private static final int MOST_RUNS = 6;

	private Label of;
	private RowTable<ArtifactRow> paths;
	private SideBySide sides;
	private List<ComparedRun> runs = List.of();
	private Optional<Job> listing = Optional.empty();

	public ArtifactsPage(FormEditor editor, ComparisonSession session) {
		super(editor, session, ID, "Artifacts");
		session.selection().addListener(this::selectionChanged);
	}

	@Override
	protected void createContent(Composite body, FormToolkit toolkit) {
		of = toolkit.createLabel(body, "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(of);
		SashForm sash = new SashForm(body, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 200).applyTo(sash);
		paths = new RowTable<>(sash, List.of(RowColumn.words("Artifact", 30, ArtifactRow::path),
				RowColumn.words("In", 12, row -> row.count() == runs.size() ? "all" : row.count() + " of " + runs.size())), this::show);
		paths.addSelectionListener(this::show);
		sides = new SideBySide(sash, session());
		sash.setWeights(2, 5);
	}

	/** @return the runs that are laid side by side */
	private List<ComparedRun> chosen() {
		Set<String> selected = session().selection().selected();
		List<ComparedRun> wanted = session().runs().runs().stream().filter(run -> selected.contains(run.id())).toList();
		List<ComparedRun> shown = wanted.isEmpty() ? session().runs().visible() : wanted;
		return shown.subList(0, Math.min(MOST_RUNS, shown.size()));
	}

	private void selectionChanged() {
		if (!runs.equals(chosen())) {
			update();
		}
	}

	@Override
	protected void refresh() {
		List<ComparedRun> next = chosen();
		if (runs.equals(next)) {
			return;
		}
		runs = next;
		of.setText(heading(next.size()));
		listing.ifPresent(Job::cancel);
		var job = new OperationJob<>("Listing artifacts", ComparisonEditor.READING, new ListArtifactsOperation(next, session().stores())::run);
		job.onResult(found -> {
			if (runs.equals(next) && !of.isDisposed()) {
				paths.show(found);
				paths.selected().or(() -> found.stream().findFirst()).ifPresent(this::show);
			}
		}).onFailure(problem -> {
			if (!of.isDisposed()) {
				say(Icons.WARNING, problem.toLine());
			}
		}).schedule();
		listing = Optional.of(job);
	}

	private String heading(int count) {
		String runs = count == 1 ? "the run" : "the " + count + " runs";
		return session().selection().selected().isEmpty()
				? "Artifacts of " + runs + " that come first. Select others in a chart or on the page Runs."
				: "Artifacts of " + runs + (count == 1 ? " that is selected." : " that are selected.");
	}

	private void show(ArtifactRow row) {
		sides.show(row, runs);
	}

	@Override
	public void setFocus() {
		if (paths != null) {
			paths.control().setFocus();
		}
	}

	@Override
	public void dispose() {
		listing.ifPresent(Job::cancel);
		super.dispose();
	}
}
