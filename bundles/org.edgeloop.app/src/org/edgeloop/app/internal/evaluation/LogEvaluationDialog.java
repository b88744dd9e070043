package org.edgeloop.app.internal.evaluation;

import java.util.List;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.experiment.ui.stores.TrackedStore;
import org.edgeloop.ui.FormDialog;

/** Asks where the run of an evaluation goes and what it is called. */
final class LogEvaluationDialog extends FormDialog<LogEvaluationDialog.Place> {

	/**
	 * Where a run goes.
	 *
	 * @param experiment made where there is none of that name
	 * @param name what the run is called
	 */
	record Place(TrackedStore store, String experiment, String name) {
	}

	private final List<TrackedStore> stores;
	private final String initialName;
	private Combo store;
	private Text experiment;
	private Text name;

	/** @param stores at least one */
	LogEvaluationDialog(Shell parent, List<TrackedStore> stores, String initialName) {
		super(parent, "Log Evaluation as Run", "The run keeps all figures, the confusion matrix and the worst windows.");
		this.stores = stores;
		this.initialName = initialName;
	}

	@Override
	protected void createFields() {
		store = combo("&Log to:", stores.stream().map(TrackedStore::name).toArray(String[]::new), 0);
		experiment = text("&Experiment:", "evaluations", "made where there is none of this name");
		name = text("&Run:", initialName, "");
	}

	@Override
	protected Place read() {
		if (experiment.getText().isBlank() || name.getText().isBlank()) {
			throw new IllegalArgumentException("name the experiment and the run");
		}
		return new Place(stores.get(store.getSelectionIndex()), experiment.getText().strip(), name.getText().strip());
	}
}
