package org.edgeloop.dataset.ui.labelling.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Rectangle;
import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ui.TimelineGeometry;
import org.edgeloop.chart.ui.TimelineGeometry.TrackArea;
import org.edgeloop.chart.ui.TimelinePointer;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.ui.labelling.LabelEdge;
import org.edgeloop.dataset.ui.labelling.LabelIndex;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;

/** Where labels lie on the canvas: their bands on the tracks, their tags in the lane, and what of them a pointer touches. */
final class LabelShapes {

	/** How near to an edge, in points, the pointer takes it. */
	private static final int REACH = 4;

	/** More overlapping labels than this share the last row, so that the tracks keep their room. */
	private static final int MOST_ROWS = 4;

	private final LabellingPresenter presenter;
	private final TimelineGeometry geometry;

	LabelShapes(LabellingPresenter presenter, TimelineGeometry geometry) {
		this.presenter = presenter;
		this.geometry = geometry;
	}

	/** @return how many rows the tags take: one for points, and those of the regions below */
	static int rows(LabelIndex index) {
		return Math.max(1, pointRows(index) + Math.min(MOST_ROWS, index.lanes()));
	}

	private static int pointRows(LabelIndex index) {
		return index.hasPoints() ? 1 : 0;
	}

	/** @return where the samples of a range lie from left to right, at least one point wide and no further out than the eye sees */
	int left(SampleRange range) {
		return (int) Math.clamp(Math.round(geometry.x(range.from())), geometry.plot().x - 10L, right());
	}

	int right(SampleRange range) {
		return (int) Math.clamp(Math.round(geometry.x(range.to())), geometry.plot().x - 10L, right());
	}

	private long right() {
		return geometry.plot().x + geometry.plot().width + 10L;
	}

	/** @return the tracks drawn that the label is for */
	List<TrackArea> tracks(List<String> channels) {
		if (channels.isEmpty()) {
			return geometry.tracks();
		}
		return geometry.tracks().stream().filter(track -> channels.contains(name(track))).toList();
	}

	private String name(TrackArea track) {
		return presenter.timeline().track(track.channel()).channel().name();
	}

	/** @return the tag of the label at a place of the index: a region's whole length in its lane's row, or a point's flag */
	Rectangle tag(LabelIndex index, int place) {
		Label label = index.sorted().get(place);
		SampleRange range = presenter.shownRange(label);
		Rectangle lane = geometry.lane();
		int rows = rows(index);
		int height = lane.height / rows;
		boolean point = label.getKind() == LabelKind.POINT;
		int row = point ? 0 : Math.min(pointRows(index) + index.lane(place), rows - 1);
		int x = left(range);
		int width = point ? Math.max(6, height / 2) : Math.max(3, right(range) - x);
		int y = lane.y + row * height;
		return new Rectangle(x, y + 1, width, Math.max(1, height - 2));
	}

	/** @return the places in the index of the labels that are at least partly in sight */
	List<Integer> places() {
		List<Integer> places = new ArrayList<>();
		presenter.index().visit(geometry.range(), places::add);
		return places;
	}

	/** @return what lies under the pointer; where several labels do, a selected one first, then the shortest */
	Optional<LabelHit> hit(TimelinePointer pointer) {
		LabelHit best = null;
		LabelIndex index = presenter.index();
		for (int place : places()) {
			Label label = index.sorted().get(place);
			LabelEdge edge = touched(index, place, label, pointer);
			if (edge != null) {
				LabelHit hit = new LabelHit(label, edge);
				best = best == null || isNearer(hit, best) ? hit : best;
			}
		}
		return Optional.ofNullable(best);
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

	private @Nullable LabelEdge touched(LabelIndex index, int place, Label label, TimelinePointer pointer) {
		SampleRange range = presenter.shownRange(label);
		boolean onTag = pointer.isOnLane() && near(tag(index, place), pointer);
		boolean onBand = pointer.isOnPlot()
				&& tracks(label.getChannels()).stream().anyMatch(track -> track.spans(pointer.y()));
		if (!onTag && !onBand) {
			return null;
		}
		if (label.getKind() == LabelKind.POINT) {
			return onTag || Math.abs(pointer.x() - left(range)) <= REACH ? LabelEdge.WHOLE : null;
		}
		int toStart = Math.abs(pointer.x() - left(range));
		int toEnd = Math.abs(pointer.x() - right(range));
		if (Math.min(toStart, toEnd) <= REACH) {
			return toStart < toEnd ? LabelEdge.START : LabelEdge.END;
		}
		if (pointer.x() <= left(range) || pointer.x() >= right(range)) {
			return null;
		}
		return onTag ? LabelEdge.WHOLE : LabelEdge.NONE;
	}

	private static boolean near(Rectangle area, TimelinePointer pointer) {
		return new Rectangle(area.x - REACH, area.y, area.width + 2 * REACH, area.height).contains(pointer.x(), pointer.y());
	}
}
