package org.edgeloop.onnx.ui.internal.lint;

import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.ui.GraphNavigator;

/** Where in a model a problem of a target is. */
final class LintPlace {

	private LintPlace() {
	}

	/** Shows the node of a problem in an editor, as soon as that shows its model. */
	static void show(IEditorPart editor, IMarker marker) {
		Optional.ofNullable(Adapters.adapt(editor, GraphNavigator.class)).ifPresent(navigator -> node(navigator, marker).ifPresent(navigator::reveal));
	}

	private static Optional<GraphElement> node(GraphNavigator navigator, IMarker marker) {
		String graph = marker.getAttribute(LintMarkers.GRAPH, "");
		int index = marker.getAttribute(LintMarkers.NODE, -1);
		return navigator.document().model().graphs().stream().filter(candidate -> candidate.id().equals(graph)).findFirst()
				.filter(found -> isNode(found, index)).map(found -> new GraphElement.OfNode(new NodeRef(found, index)));
	}

	private static boolean isNode(Graph graph, int index) {
		return index >= 0 && index < graph.nodes().size();
	}
}
