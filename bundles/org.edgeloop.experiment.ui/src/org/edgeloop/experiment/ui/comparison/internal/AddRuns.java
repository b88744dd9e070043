package org.edgeloop.experiment.ui.comparison.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.comparison.ComparedRun;
import org.edgeloop.experiment.comparison.ComparedRuns;
import org.edgeloop.experiment.comparison.DefaultCharts;
import org.edgeloop.experiment.comparison.SpecStores;
import org.edgeloop.experiment.search.FindRunsOperation;
import org.edgeloop.experiment.search.RunOrder;
import org.edgeloop.experiment.search.RunScope;
import org.edgeloop.experiment.spec.ChartSettings;
import org.edgeloop.experiment.ui.comparison.ComparisonEditor;
import org.edgeloop.experiment.ui.comparison.ComparisonSession;
import org.edgeloop.experiment.ui.stores.Tracking;
import org.edgeloop.ui.OperationJob;

/** Adds runs of a store to a comparison; one that has no charts gets some to begin with. */
final class AddRuns {

	private record Found(List<String> ids, List<ChartSettings> charts) {
	}

	private final Shell shell;
	private final ComparisonSession session;

	AddRuns(Shell shell, ComparisonSession session) {
		this.shell = shell;
		this.session = session;
	}

	void ask() {
		new AddRunsDialog(shell, Tracking.session().stores()).ask().ifPresent(search -> new OperationJob<>(
				"Looking for runs of " + search.store().name(), ComparisonEditor.READING, progress -> find(search, progress))
				.onResult(found -> add(search, found)).asUserAction().schedule());
	}

	private static Found find(RunSearch search, Progress progress) throws IOException {
		List<Run> runs = new FindRunsOperation(Tracking.session().open(search.store()), RunScope.ACTIVE, search.filter(), RunOrder.NEWEST_FIRST,
				search.most()).run(progress).runs();
		var compared = new ComparedRuns(runs.stream().map(run -> new ComparedRun(run, "", false, false)).toList(), "", List.of());
		return new Found(runs.stream().map(Run::id).toList(), DefaultCharts.of(compared));
	}

	private void add(RunSearch search, Found found) {
		var document = session.document();
		Path folder = document.file().toAbsolutePath().getParent();
		List<String> added = found.ids().stream().filter(id -> session.settings(id).isEmpty()).toList();
		if (added.isEmpty()) {
			MessageDialog.openInformation(shell, "Add Runs", found.ids().isEmpty() ? "There are no such runs." : "All of these runs are here already.");
			return;
		}
		document.execute(document.commands().addRuns(SpecStores.name(folder, search.store().uri()), added,
				document.model().getCharts().isEmpty() ? found.charts() : List.of()));
	}
}
