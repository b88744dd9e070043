package org.edgeloop.experiment.ui.comparison.internal;

import java.util.Optional;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.edgeloop.base.ProblemException;
import org.edgeloop.experiment.comparison.ComparedRun;
import org.edgeloop.experiment.ui.comparison.ComparisonSession;
import org.edgeloop.experiment.ui.runs.RunReference;
import org.edgeloop.experiment.ui.stores.Tracking;
import org.edgeloop.ui.PublishedSelection;

/** Tells the workbench which runs are selected in a comparison, so that other views show them. */
public final class ComparedSelection extends PublishedSelection {

	private final ComparisonSession session;

	public ComparedSelection(ComparisonSession session) {
		this.session = session;
		session.selection().addListener(this::changed);
	}

	private void changed() {
		publishNews(session.selection().selected().stream().map(session.runs()::run).flatMap(Optional::stream).map(this::reference)
				.flatMap(Optional::stream).toList());
	}

	private Optional<RunReference> reference(ComparedRun run) {
		try {
			return Optional.of(new RunReference(Tracking.session().store(session.stores().uri(run.store())), run.id()));
		} catch (ProblemException e) {
			return Optional.empty(); // a store that is gone was said when the runs were read
		}
	}

	@Override
	protected void wanted(IStructuredSelection runs) {
		session.selection().select(runs.stream().filter(RunReference.class::isInstance).map(run -> ((RunReference) run).runId()).toList());
	}
}
