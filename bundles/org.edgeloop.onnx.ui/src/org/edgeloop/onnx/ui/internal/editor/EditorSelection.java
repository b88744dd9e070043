package org.edgeloop.onnx.ui.internal.editor;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.edgeloop.onnx.ui.GraphSelection;
import org.edgeloop.onnx.ui.graph.GraphPresenter;

/** Tells the workbench what is selected in the editor of a model; its file until the model is there. */
public final class EditorSelection implements ISelectionProvider {

	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private IStructuredSelection selection;

	/** @param file what the workbench knows the model by until it is read */
	public EditorSelection(Object file) {
		selection = new StructuredSelection(file);
	}

	/** Takes over what is selected. */
	public void update(GraphPresenter presenter) {
		selection = new StructuredSelection(
				presenter.selection().stream().map(element -> new GraphSelection(presenter.document(), element)).toList());
		var event = new SelectionChangedEvent(this, selection);
		listeners.forEach(listener -> listener.selectionChanged(event));
	}

	@Override
	public ISelection getSelection() {
		return selection;
	}

	@Override
	public void setSelection(ISelection wanted) {
		// elements are selected by the presenter, and the workbench itself never asks for it
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
