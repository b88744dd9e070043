package org.edgeloop.onnx.ui.internal.editor;

import java.util.List;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.INavigationLocation;
import org.eclipse.ui.NavigationLocation;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.ui.OnnxEditor;
import org.edgeloop.onnx.ui.graph.GraphPresenter;
import org.edgeloop.onnx.ui.graph.GraphTexts;

/** Where the user was in a model, for Back and Forward. It is not kept beyond the session: elements are known by the model that was read. */
public final class GraphLocation extends NavigationLocation {

	private final List<GraphElement> selection;
	private final String text;

	public GraphLocation(OnnxEditor editor, GraphPresenter presenter) {
		super(editor);
		selection = presenter.selection();
		text = new GraphTexts(presenter.document()).element(selection.getFirst());
	}

	@Override
	public String getText() {
		return text;
	}

	@Override
	public void restoreLocation() {
		IEditorPart part = getEditorPart();
		if (part instanceof OnnxEditor editor) {
			editor.presenter().filter(this::isOf).ifPresent(presenter -> presenter.restore(selection));
		}
	}

	/** A model that was read anew has other elements. */
	private boolean isOf(GraphPresenter presenter) {
		return selection.stream().allMatch(element -> presenter.document().model().graphs().contains(switch (element) {
		case GraphElement.OfNode(var ref) -> ref.graph();
		case GraphElement.OfValue(var graph, var _) -> graph;
		case GraphElement.OfGraph(var graph) -> graph;
		}));
	}

	@Override
	public boolean mergeInto(INavigationLocation current) {
		return current instanceof GraphLocation other && other.getEditorPart() == getEditorPart() && other.selection.equals(selection);
	}

	@Override
	public void update() {
		// it says where the user was, and stays that
	}

	@Override
	public void saveState(IMemento memento) {
		// not kept
	}

	@Override
	public void restoreState(IMemento memento) {
		// not kept
	}
}
