package org.edgeloop.dataset.ui.labelling.internal;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;

/** Tells the workbench what is selected in the labelling editor: labels, or the recording itself where none is. */
public final class EditorSelection implements ISelectionProvider {

	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private final Object recording;
	private IStructuredSelection selection;

	/** @param recording what the workbench knows the recording by, such as a file of the workspace */
	public EditorSelection(Object recording) {
		this.recording = recording;
		selection = new StructuredSelection(recording);
	}

	/** Takes over the selected labels. */
	public void update(LabellingPresenter presenter) {
		selection = presenter.selection().isEmpty() ? new StructuredSelection(recording)
				: new StructuredSelection(presenter.selection());
		var event = new SelectionChangedEvent(this, selection);
		listeners.forEach(listener -> listener.selectionChanged(event));
	}

	@Override
	public ISelection getSelection() {
		return selection;
	}

	@Override
	public void setSelection(ISelection wanted) {
		// labels are selected by the presenter, and the workbench itself never asks for it
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}
}
