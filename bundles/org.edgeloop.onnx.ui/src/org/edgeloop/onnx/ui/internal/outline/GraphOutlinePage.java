package org.edgeloop.onnx.ui.internal.outline;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.ui.GraphSelection;
import org.edgeloop.onnx.ui.OnnxEditor;
import org.edgeloop.onnx.ui.graph.GraphListener;
import org.edgeloop.onnx.ui.graph.GraphListener.Change;
import org.edgeloop.onnx.ui.graph.GraphPresenter;

/** The Outline view of a model: in step with the editor both ways. */
public final class GraphOutlinePage extends Page implements IContentOutlinePage {

	private final OnnxEditor editor;
	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private final Consumer<Optional<GraphPresenter>> readiness = this::follow;
	private final GraphListener listener = this::changed;
	private final Runnable shapesListener = this::shapesChanged;
	private OutlineTree tree;
	private Optional<GraphPresenter> presenter = Optional.empty();
	private Optional<ModelOutline> outline = Optional.empty();
	private ISelection selection = StructuredSelection.EMPTY;
	private boolean leading;

	public GraphOutlinePage(OnnxEditor editor) {
		this.editor = editor;
	}

	@Override
	public void createControl(Composite parent) {
		tree = new OutlineTree(parent, this::chosen);
		getSite().setSelectionProvider(this);
		editor.addReadinessListener(readiness);
	}

	private void follow(Optional<GraphPresenter> shown) {
		unfollow();
		presenter = shown;
		outline = shown.flatMap(_ -> editor.outline());
		shown.ifPresent(p -> {
			p.addListener(listener);
			p.document().addListener(shapesListener);
		});
		tree.show(outline.map(ModelOutline::roots).orElse(List.of()), shown.flatMap(p -> p.document().shapes()));
		shown.ifPresent(_ -> changed(Change.SELECTION));
	}

	private void unfollow() {
		presenter.ifPresent(p -> {
			p.removeListener(listener);
			p.document().removeListener(shapesListener);
		});
	}

	private void shapesChanged() {
		presenter.ifPresent(p -> tree.setShapes(p.document().shapes()));
	}

	private void changed(Change change) {
		if (change == Change.SELECTION && !leading) {
			presenter.flatMap(p -> outline.flatMap(o -> o.find(p.selection().getFirst()))).ifPresent(item -> {
				tree.reveal(item);
				item.element().ifPresent(this::publish);
			});
		}
	}

	private void chosen(OutlineItem item) {
		Optional<GraphElement> element = item.element();
		element.ifPresent(this::publish);
		leading = true;
		element.ifPresent(found -> presenter.ifPresent(p -> p.reveal(found)));
		leading = false;
	}

	private void publish(GraphElement element) {
		presenter.ifPresent(p -> {
			selection = new StructuredSelection(new GraphSelection(p.document(), element));
			var event = new SelectionChangedEvent(this, selection);
			listeners.forEach(each -> each.selectionChanged(event));
		});
	}

	@Override
	public Control getControl() {
		return tree.control();
	}

	@Override
	public void setFocus() {
		tree.control().setFocus();
	}

	@Override
	public ISelection getSelection() {
		return selection;
	}

	@Override
	public void setSelection(ISelection wanted) {
		// the page follows the editor
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener added) {
		listeners.add(added);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener removed) {
		listeners.remove(removed);
	}

	@Override
	public void dispose() {
		editor.removeReadinessListener(readiness);
		unfollow();
		super.dispose();
	}
}
