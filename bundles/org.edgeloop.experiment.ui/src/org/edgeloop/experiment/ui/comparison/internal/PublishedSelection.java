package org.edgeloop.experiment.ui.comparison.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.edgeloop.base.ProblemException;
import org.edgeloop.experiment.comparison.ComparedRun;
import org.edgeloop.experiment.ui.comparison.ComparisonSession;
import org.edgeloop.experiment.ui.runs.RunReference;
import org.edgeloop.experiment.ui.stores.Tracking;

/** Tells the workbench which runs are selected in a comparison, so that other views show them. */
public final class PublishedSelection implements ISelectionProvider {

	private final ComparisonSession session;
	private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
	private IStructuredSelection selection = StructuredSelection.EMPTY;

	public PublishedSelection(ComparisonSession session) {
		this.session = session;
		session.selection().addListener(this::changed);
	}

	private void changed() {
		List<RunReference> references = session.selection().selected().stream().map(session.runs()::run).flatMap(Optional::stream)
				.map(this::reference).flatMap(Optional::stream).toList();
		IStructuredSelection next = new StructuredSelection(references);
		if (!next.equals(selection)) {
			selection = next;
			var event = new SelectionChangedEvent(this, next);
			listeners.forEach(listener -> listener.selectionChanged(event));
		}
	}

	private Optional<RunReference> reference(ComparedRun run) {
		try {
			return Optional.of(new RunReference(Tracking.session().store(session.stores().uri(run.store())), run.id()));
		} catch (ProblemException e) {
			return Optional.empty(); // a store that is gone was said when the runs were read
		}
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}

	@Override
	public ISelection getSelection() {
		return selection;
	}

	@Override
	public void setSelection(ISelection wanted) {
		if (wanted instanceof IStructuredSelection runs) {
			session.selection().select(runs.stream().filter(RunReference.class::isInstance).map(run -> ((RunReference) run).runId()).toList());
		}
	}
}
