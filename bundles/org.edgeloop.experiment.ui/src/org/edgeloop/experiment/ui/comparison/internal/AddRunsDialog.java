package org.edgeloop.experiment.ui.comparison.internal;

import java.util.List;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.experiment.search.RunFilter;
import org.edgeloop.experiment.ui.stores.TrackedStore;
import org.edgeloop.ui.FormDialog;

/** Asks for the runs that are to be added to a comparison. */
final class AddRunsDialog extends FormDialog<RunSearch> {

	private static final int MOST = 10_000;
	private static final int USUAL = 20;

	private final List<TrackedStore> stores;
	private Combo store;
	private Text filter;
	private Text newest;

	AddRunsDialog(Shell parent, List<TrackedStore> stores) {
		super(parent, "Add Runs", "Runs of a store, the newest first. A condition is written as in MLflow: metrics.loss < 0.5 and params.kernel = 'rbf'.");
		this.stores = stores;
	}

	@Override
	protected void createFields() {
		store = combo("&Store:", stores.stream().map(TrackedStore::name).toArray(String[]::new), 0);
		filter = text("&Condition:", "", "all runs");
		newest = text("At &most:", Integer.toString(USUAL), "");
	}

	@Override
	protected RunSearch read() {
		if (stores.isEmpty()) {
			throw new IllegalArgumentException("there is no store yet: add one in the view Experiments");
		}
		String most = newest.getText().strip();
		if (!most.matches("\\d{1,5}") || Integer.parseInt(most) < 1 || Integer.parseInt(most) > MOST) {
			throw new IllegalArgumentException("say a number of runs from 1 to " + MOST);
		}
		return new RunSearch(stores.get(store.getSelectionIndex()), RunFilter.parse(filter.getText().strip()), Integer.parseInt(most));
	}
}
