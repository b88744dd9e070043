package org.edgeloop.experiment.ui.internal.runs;

import java.util.List;

import org.edgeloop.experiment.ui.runs.RunReference;
import org.edgeloop.experiment.ui.runs.RunsPresenter;
import org.edgeloop.ui.PublishedSelection;

/** Tells the workbench which runs are selected in the table; others select there by asking the view. */
public final class RunTableSelection extends PublishedSelection {

	private final RunsPresenter presenter;

	public RunTableSelection(RunsPresenter presenter) {
		this.presenter = presenter;
	}

	/** The table's selection is another one. */
	public void fire(List<String> runIds) {
		publishNews(presenter.feed().choice().map(choice -> runIds.stream().map(id -> new RunReference(choice.store(), id)).toList())
				.orElse(List.of()));
	}
}
