package org.edgeloop.app.tour;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.handlers.IHandlerService;
import org.edgeloop.app.ExperimentsPerspective;
import org.edgeloop.app.LabelPerspective;
import org.edgeloop.experiment.RunKey;
import org.edgeloop.experiment.table.MetricChoice;
import org.edgeloop.experiment.ui.run.RunView;
import org.edgeloop.experiment.ui.runs.RunsPresenter;
import org.edgeloop.experiment.ui.runs.RunsView;
import org.edgeloop.experiment.ui.runs.ShownColumn;
import org.edgeloop.experiment.ui.stores.ExperimentChoice;
import org.edgeloop.experiment.ui.stores.ExperimentsView;
import org.edgeloop.experiment.ui.stores.TrackedStore;
import org.edgeloop.experiment.ui.stores.Tracking;
import org.edgeloop.ui.EventLoop;

/** The part of the tour that looks at experiments and runs. */
final class ExperimentStops {

	private static final Duration LIMIT = Duration.ofMinutes(1);
	private static final int PINNED = 8;
	private static final int SELECTED = 3;

	private ExperimentStops() {
	}

	static void addTo(Map<String, TourStop> stops) {
		stops.put("experiments", ExperimentStops::runs);
		stops.put("tracking stores", ExperimentStops::stores);
	}

	private static void runs(TourGuide guide) throws Exception {
		guide.perspective(ExperimentsPerspective.ID);
		TrackedStore store = Tracking.session().stores().stream().findFirst().orElseThrow(() -> new IOException("The demo has no tracking store"));
		Tracking.session().choose(new ExperimentChoice(store, Set.of(), store.name()));
		RunsView view = (RunsView) guide.view(RunsView.ID);
		RunsPresenter presenter = view.presenter();
		if (!EventLoop.until(guide.window().getShell().getDisplay(), LIMIT, () -> presenter.table().size() > 0)) {
			throw new IOException("There are no runs to show");
		}
		guide.picture("experiments");
		view.select(presenter.table().runIds(presenter.table().size() > 1 ? 1 : 0));
		guide.view(RunView.ID);
		guide.picture("run");
		((RunView) guide.view(RunView.ID)).showArtifacts();
		guide.picture("run-artifacts");
		guide.view(RunsView.ID);
		marks(guide, view);
		presenter.setFilterText("metrics.accuracy > oops");
		guide.picture("runs-filter-fault");
		presenter.setFilterText("");
		presenter.columns().stream().filter(column -> !column.isMetric()).findFirst().ifPresent(column -> presenter.arrangement().toggleGroup(column.column()));
		guide.picture("runs-grouped");
		presenter.arrangement().clearGroups();
		presenter.arrangement().setNested(true);
		guide.perspective(LabelPerspective.ID);
	}

	/** The dialogs around stores and runs. */
	private static void stores(TourGuide guide) throws Exception {
		guide.perspective(ExperimentsPerspective.ID);
		guide.view(ExperimentsView.ID);
		IHandlerService handlers = guide.window().getService(IHandlerService.class);
		guide.dialog("add-tracking-store", () -> execute(handlers, "org.edgeloop.experiment.ui.addStore"));
		guide.view(RunsView.ID);
		guide.dialog("runs-columns", () -> execute(handlers, "org.edgeloop.experiment.ui.chooseColumns"));
		guide.perspective(LabelPerspective.ID);
	}

	private static void execute(IHandlerService handlers, String command) {
		try {
			handlers.executeCommand(command, null);
		} catch (CommandException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Histories beside the metrics, the best at the top, and some runs pinned and selected. */
	private static void marks(TourGuide guide, RunsView view) throws IOException {
		RunsPresenter presenter = view.presenter();
		ShownColumn accuracy = ShownColumn.of(RunKey.metric("accuracy"));
		List<ShownColumn> columns = new ArrayList<>(List.of(accuracy, ShownColumn.of(RunKey.metric("validation_accuracy")).withOutline(true),
				ShownColumn.of(RunKey.metric("validation_loss")).withChoice(MetricChoice.BEST).withOutline(true)));
		presenter.columns().stream().filter(column -> column.key().kind() == RunKey.Kind.PARAM).forEach(columns::add);
		presenter.arrangement().setNested(false);
		presenter.setColumns(columns);
		presenter.arrangement().sortBy(accuracy.column(), true, false);
		guide.settle();
		presenter.arrangement().togglePinned(presenter.table().runIds(PINNED));
		guide.settle();
		view.select(presenter.table().runIds().stream().limit(SELECTED).toList());
		guide.picture("runs-histories");
	}
}
