package org.edgeloop.experiment.ui.internal.runs;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.edgeloop.experiment.ui.runs.RunReference;
import org.edgeloop.experiment.ui.runs.RunsPresenter;

/** Tells the workbench which runs are selected. */
public final class RunTableSelection implements ISelectionProvider {

	private final RunsPresenter presenter;
	private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
	private IStructuredSelection selection = StructuredSelection.EMPTY;

	public RunTableSelection(RunsPresenter presenter) {
		this.presenter = presenter;
	}

	/** The table's selection is another one. */
	public void fire(List<String> runIds) {
		List<RunReference> references = presenter.feed().choice()
				.map(choice -> runIds.stream().map(id -> new RunReference(choice.store(), id)).toList()).orElse(List.of());
		IStructuredSelection changed = new StructuredSelection(references);
		if (!changed.equals(selection)) {
			selection = changed;
			listeners.forEach(listener -> listener.selectionChanged(new SelectionChangedEvent(this, selection)));
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
		// the table selects; others ask the view
	}
}
