package org.edgeloop.dataset.ui.labelling.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Rectangle;
import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ui.TimelineGeometry;
import org.edgeloop.chart.ui.TimelineGeometry.TrackArea;
import org.edgeloop.chart.ui.TimelinePointer;
import org.edgeloop.dataset.LabelIndex;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.ui.labelling.LabelDrag;
import org.edgeloop.dataset.ui.labelling.LabelEdge;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;

/** Where labels lie on the canvas: their bands on the tracks, their tags in the lane, and what of them a pointer touches. */
final class LabelShapes {

	/** How near to an edge, in points, the pointer takes it. */
	private static final int REACH = 4;

	/** How far beyond the plot positions are told apart. */
	private static final int OUTSIDE = 10;

	/** More overlapping labels than this share the last row, so that the tracks keep their room. */
	static final int MOST_ROWS = 4;

	private final LabellingPresenter presenter;
	private final TimelineGeometry geometry;
	private final Optional<LabelDrag> drag;
	private final LabelIndex index;
	private final int rows;

	LabelShapes(LabellingPresenter presenter, TimelineGeometry geometry) {
		this.presenter = presenter;
		this.geometry = geometry;
		drag = presenter.dragging().current();
		index = presenter.index();
		rows = rows(index);
	}

	/** @return how many rows the tags take: one for points, and those of the others below */
	static int rows(LabelIndex index) {
		return Math.max(1, pointRows(index) + Math.min(MOST_ROWS, index.lanes()));
	}

	private static int pointRows(LabelIndex index) {
		return index.hasPoints() ? 1 : 0;
	}

	/** @return where a label begins on the canvas, where a drag has taken it if one has */
	int left(Label label) {
		return x(isDragged(label) ? drag.get().range().from() : label.getFrom());
	}

	/** @return where a label ends on the canvas */
	int right(Label label) {
		return x(isDragged(label) ? drag.get().range().to() : label.getTo());
	}

	private boolean isDragged(Label label) {
		return drag.isPresent() && drag.get().label() == label;
	}

	/** @return the x of a position, no further out of the plot than the eye can tell */
	int x(long position) {
		long outside = geometry.plot().x - OUTSIDE;
		return (int) Math.clamp(Math.round(geometry.x(position)), outside, outside + geometry.plot().width + 2 * OUTSIDE);
	}

	/** @return what of the plot is the label's: all of it, or the tracks of its channels */
	List<Rectangle> areas(List<String> channels) {
		return channels.isEmpty() ? List.of(geometry.plot()) : tracks(channels).stream().map(TrackArea::plot).toList();
	}

	/** @return the tracks drawn that the label is for */
	private List<TrackArea> tracks(List<String> channels) {
		if (channels.isEmpty()) {
			return geometry.tracks();
		}
		return geometry.tracks().stream().filter(track -> channels.contains(name(track))).toList();
	}

	private String name(TrackArea track) {
		return presenter.timeline().track(track.channel()).channel().name();
	}

	/** @return the row of the lane that shows the label */
	int row(Label label) {
		return label.getKind() == LabelKind.POINT ? 0 : Math.min(pointRows(index) + index.lane(label), rows - 1);
	}

	/** @return a label's tag: its whole length in its lane's row, or a point's flag */
	Rectangle tag(Label label) {
		Rectangle lane = geometry.lane();
		// Other layers may have rows below the labels'.
		int height = Math.min(geometry.rowHeight(), lane.height / rows);
		int x = left(label);
		int width = label.getKind() == LabelKind.POINT ? Math.max(6, height / 2) : Math.max(3, right(label) - x);
		return new Rectangle(x, lane.y + row(label) * height + 1, width, Math.max(1, height - 2));
	}

	/** @return what lies under the pointer; where several labels do, a selected one first, then the shortest */
	Optional<LabelHit> hit(TimelinePointer pointer) {
		var best = new AtomicReference<@Nullable LabelHit>();
		long from = Math.max(0, (long) Math.floor(geometry.positionAt(pointer.x() - 2.0 * REACH - geometry.rowHeight())));
		long to = Math.max(from, (long) Math.ceil(geometry.positionAt(pointer.x() + 2.0 * REACH)));
		index.visit(new SampleRange(from, to), label -> {
			LabelEdge edge = touched(label, pointer);
			if (edge != null) {
				LabelHit hit = new LabelHit(label, edge);
				best.accumulateAndGet(hit, (old, found) -> old == null || isNearer(found, old) ? found : old);
			}
		});
		return Optional.ofNullable(best.get());
	}

	private boolean isNearer(LabelHit one, LabelHit other) {
		if (rank(one) != rank(other)) {
			return rank(one) < rank(other);
		}
		return length(one) < length(other);
	}

	/** Edges win over tags, and both over the band that they bound. */
	private int rank(LabelHit hit) {
		int kind = switch (hit.edge()) {
		case START, END -> 0;
		case WHOLE -> 2;
		case NONE -> 4;
		};
		return kind + (presenter.isSelected(hit.label()) ? 0 : 1);
	}

	private static long length(LabelHit hit) {
		return hit.label().getTo() - hit.label().getFrom();
	}

	private @Nullable LabelEdge touched(Label label, TimelinePointer pointer) {
		boolean onTag = pointer.isOnLane() && near(tag(label), pointer);
		return switch (label.getKind()) {
		// A whole recording has neither edges nor a band: it would be under every press.
		case RECORDING -> onTag ? LabelEdge.NONE : null;
		case POINT -> onTag || isOnBand(label, pointer) && Math.abs(pointer.x() - left(label)) <= REACH ? LabelEdge.WHOLE : null;
		case REGION, BOX -> onTag || isOnBand(label, pointer) ? part(label, pointer, onTag) : null;
		};
	}

	private boolean isOnBand(Label label, TimelinePointer pointer) {
		return pointer.isOnPlot() && tracks(label.getChannels()).stream().anyMatch(track -> track.spans(pointer.y()));
	}

	private @Nullable LabelEdge part(Label label, TimelinePointer pointer, boolean onTag) {
		int toStart = Math.abs(pointer.x() - left(label));
		int toEnd = Math.abs(pointer.x() - right(label));
		if (Math.min(toStart, toEnd) <= REACH) {
			return toStart < toEnd ? LabelEdge.START : LabelEdge.END;
		}
		if (pointer.x() <= left(label) || pointer.x() >= right(label)) {
			return null;
		}
		return onTag ? LabelEdge.WHOLE : LabelEdge.NONE;
	}

	private static boolean near(Rectangle area, TimelinePointer pointer) {
		return new Rectangle(area.x - REACH, area.y, area.width + 2 * REACH, area.height).contains(pointer.x(), pointer.y());
	}
}
