package org.edgeloop.dataset.ui.statistics;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.dataset.overview.LabelStatisticsOperation;
import org.edgeloop.dataset.overview.LabelTotals;
import org.edgeloop.dataset.ui.projects.ProjectView;
import org.edgeloop.dataset.ui.search.LabelSearchView;
import org.edgeloop.dataset.ui.statistics.internal.StatisticsArea;

/** Charts of a project's labels: count, duration and balance by class, recording and machine. */
public final class StatisticsView extends ProjectView<StatisticsInput> {

	public static final String ID = "org.edgeloop.dataset.ui.statisticsView";

	private final StatisticsPresenter presenter = new StatisticsPresenter();
	private volatile LabelTotals totals = new LabelTotals(Path.of(""));
	private volatile Path counted = Path.of("");
	private StatisticsArea area;

	@Override
	protected Control createContent(Composite parent) {
		area = new StatisticsArea(parent, presenter, () -> LabelSearchView.show(getSite().getPage(), presenter.query()));
		presenter.addChoiceListener(() -> LabelSearchView.follow(getSite().getPage(), presenter.query()));
		area.fill(getViewSite().getActionBars());
		return area;
	}

	@Override
	protected StatisticsInput read(Path project, Progress progress) throws IOException {
		if (!project.equals(counted)) {
			totals = new LabelTotals(project);
			counted = project;
		}
		return new StatisticsInput(new LabelStatisticsOperation(totals).run(progress), DatasetFiles.read(project).taxonomy());
	}

	@Override
	protected void show(IProject project, StatisticsInput read) {
		presenter.setInput(project.getName(), read);
		if (presenter.isEmpty()) {
			say("No recording of " + project.getName() + " has saved labels yet. Open one from the Dataset Explorer and label it: "
					+ "mark a region with I and O, or drag, and press a digit for its class.");
		} else {
			showContent();
		}
	}

	@Override
	protected String task() {
		return "Counting the labels";
	}

	/** @return what is shown, and the choices that were made */
	public StatisticsPresenter presenter() {
		return presenter;
	}
}
