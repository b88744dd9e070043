package org.edgeloop.onnx.ui.diff;

import java.util.List;
import java.util.Optional;

import org.edgeloop.chart.ui.Viewport;
import org.edgeloop.onnx.diff.ModelDiff;
import org.edgeloop.onnx.diff.NodeDiff;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.ui.graph.GraphListener.Change;
import org.edgeloop.onnx.ui.graph.GraphPresenter;
import org.edgeloop.onnx.view.GraphLayout;
import org.edgeloop.onnx.view.LayoutBox;

/**
 * Keeps two graphs in step: what is selected in one is selected in the other, and where one is moved or zoomed, the other follows so that
 * nodes that match stand side by side.
 */
final class LinkedGraphs {

	private final ModelDiff diff;
	private final GraphPresenter before;
	private boolean following;

	LinkedGraphs(ModelDiff diff, GraphPresenter before, GraphPresenter after) {
		this.diff = diff;
		this.before = before;
		before.addListener(change -> changed(before, after, change));
		after.addListener(change -> changed(after, before, change));
	}

	private void changed(GraphPresenter leader, GraphPresenter follower, Change change) {
		if (following) {
			return;
		}
		following = true;
		try {
			switch (change) {
			case SELECTION -> select(leader, follower);
			case VIEW, JUMP -> follow(leader, follower);
			case LAYOUT, MARKS, OVERLAY, MESSAGE -> {
				// each graph's own
			}
			}
		} finally {
			following = false;
		}
	}

	private void select(GraphPresenter leader, GraphPresenter follower) {
		if (leader.selection().getFirst() instanceof GraphElement.OfNode(NodeRef ref)) {
			counterpart(ref, follower).ifPresentOrElse(match -> follower.select(List.of(new GraphElement.OfNode(match))),
					() -> follower.select(List.of()));
		}
	}

	/** The selected node stands at the same height on both sides, or else the one in the middle. */
	private void follow(GraphPresenter leader, GraphPresenter follower) {
		if (leader.layout().isEmpty() || follower.layout().isEmpty()) {
			return;
		}
		GraphLayout led = leader.layout().get();
		Viewport view = leader.viewport();
		Viewport other = follower.viewport();
		Optional<LayoutBox> anchor = anchor(leader, led);
		Optional<LayoutBox> match = anchor.flatMap(LayoutBox::ref).flatMap(ref -> counterpart(ref, follower)).flatMap(follower.layout().get()::boxOf);
		if (match.isPresent()) {
			double left = match.get().x() + match.get().width() / 2 - (anchor.get().x() + anchor.get().width() / 2 - view.left());
			other.restore(view.scale(), left, match.get().y() - (anchor.get().y() - view.top()));
		} else {
			other.restore(view.scale(), other.left(), other.top());
		}
	}

	private Optional<LayoutBox> anchor(GraphPresenter leader, GraphLayout led) {
		Viewport view = leader.viewport();
		Optional<LayoutBox> selected = leader.selection().getFirst() instanceof GraphElement.OfNode(NodeRef ref) ? led.boxOf(ref) : Optional.empty();
		return selected.filter(box -> isInSight(box, view)).or(() -> nearestToMiddle(led, view));
	}

	private static boolean isInSight(LayoutBox box, Viewport view) {
		return box.x() + box.width() > view.left() && box.y() + box.height() > view.top() && box.x() < view.toPictureX(view.width())
				&& box.y() < view.toPictureY(view.height());
	}

	private Optional<LayoutBox> nearestToMiddle(GraphLayout led, Viewport view) {
		double middleX = view.toPictureX(view.width() / 2);
		double middleY = view.toPictureY(view.height() / 2);
		return led.boxesIn(view.left(), view.top(), view.width() / view.scale(), view.height() / view.scale()).stream()
				.filter(box -> box.ref().flatMap(diff::of).filter(node -> node.before().isPresent() && node.after().isPresent()).isPresent())
				.min((a, b) -> Double.compare(distance(a, middleX, middleY), distance(b, middleX, middleY)));
	}

	private static double distance(LayoutBox box, double x, double y) {
		return Math.hypot(box.x() + box.width() / 2 - x, box.y() + box.height() / 2 - y);
	}

	private Optional<NodeRef> counterpart(NodeRef ref, GraphPresenter follower) {
		return diff.of(ref).flatMap(follower == before ? NodeDiff::before : NodeDiff::after);
	}
}
