package org.edgeloop.ui;

import java.util.List;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** What a part tells the workbench to be selected in it. The part selects by itself; where the workbench may, too, {@link #wanted} is overridden. */
public class PublishedSelection implements ISelectionProvider {

	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private IStructuredSelection selection;

	/** @param elements selected at first */
	public PublishedSelection(Object... elements) {
		selection = new StructuredSelection(elements);
	}

	/** Tells the workbench what is selected, whether it was before or not. */
	public final void publish(List<?> elements) {
		selection = new StructuredSelection(elements);
		var event = new SelectionChangedEvent(this, selection);
		listeners.forEach(listener -> listener.selectionChanged(event));
	}

	/** Tells the workbench what is selected, if it is not what was selected before. */
	public final void publishNews(List<?> elements) {
		if (!new StructuredSelection(elements).equals(selection)) {
			publish(elements);
		}
	}

	/** Selects what the workbench wants to be selected, if that can be. */
	protected void wanted(IStructuredSelection elements) {
		// the part alone selects
	}

	@Override
	public final ISelection getSelection() {
		return selection;
	}

	@Override
	public final void setSelection(@Nullable ISelection elements) {
		if (elements instanceof IStructuredSelection structured) {
			wanted(structured);
		}
	}

	@Override
	public final void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public final void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}
}
