package org.edgeloop.dataset.ui.progress;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.Dataset;
import org.edgeloop.dataset.overview.LabelTotals;
import org.edgeloop.dataset.overview.ProjectProgress;
import org.edgeloop.dataset.overview.ProjectProgressOperation;
import org.edgeloop.dataset.overview.RecordingProgress;
import org.edgeloop.dataset.ui.labelling.LabelOpener;
import org.edgeloop.dataset.ui.progress.internal.GoOn;
import org.edgeloop.dataset.ui.progress.internal.ProgressArea;
import org.edgeloop.dataset.ui.projects.ProjectView;

/** How far the current project is labelled: every recording, the unlabelled ones first. */
public final class ProjectProgressView extends ProjectView<ProjectProgress> {

	public static final String ID = "org.edgeloop.dataset.ui.progressView";

	/** What is kept between two runs, so that only changed label files are read again. */
	private record Known(Path project, Dataset dataset, LabelTotals totals) {

		static Known of(Path project) {
			return new Known(project, new Dataset(project), new LabelTotals(project));
		}
	}

	private volatile Known known = Known.of(Path.of(""));
	private ProgressArea area;

	@Override
	protected Control createContent(Composite parent) {
		area = new ProgressArea(parent, () -> GoOn.from(getSite().getPage()), this::open);
		return area;
	}

	private void open(RecordingProgress row) {
		project().ifPresent(project -> LabelOpener.open(getSite().getPage(), project, row.recording()));
	}

	@Override
	protected ProjectProgress read(Path project, Progress progress) throws IOException {
		Known present = known.project().equals(project) ? known : Known.of(project);
		known = present;
		return new ProjectProgressOperation(present.dataset(), present.totals()).run(progress);
	}

	@Override
	protected void show(IProject project, ProjectProgress read) {
		if (read.recordings().isEmpty()) {
			say(project.getName() + " has no recordings yet. Import some: right-click the project in the Dataset Explorer, "
					+ "or drop files from your desktop on it.");
		} else {
			area.show(read);
			showContent();
		}
	}

	@Override
	protected String task() {
		return "Looking at the progress";
	}
}
