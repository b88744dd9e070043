package org.edgeloop.dataset.ui.suggestion.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.graphics.Rectangle;
import org.edgeloop.chart.ui.TimelineGeometry;
import org.edgeloop.chart.ui.TimelineGeometry.TrackArea;
import org.edgeloop.chart.ui.TimelinePointer;
import org.edgeloop.dataset.LabelIndex;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.ui.labelling.LabelSuggestions;
import org.edgeloop.dataset.ui.labelling.LabellingListener.Change;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;

/**
 * Which suggestions are drawn, and where: of those that share their pixels, one. It is found once for each view, because the pointer
 * alone has the canvas painted many times before the view or a suggestion changes.
 */
final class GhostScene {

	/** More chips above each other than this would hide the signal. */
	static final int MOST_ROWS = 3;

	/** The least width of a chip, in points: what is narrower could not be hit. */
	private static final int LEAST_CHIP = 8;
	/** How far beyond the plot positions are told apart. */
	private static final int OUTSIDE = 10;
	private static final int MARGIN = 2;

	private final LabellingPresenter presenter;
	private Optional<TimelineGeometry> view = Optional.empty();
	private List<Ghost> ghosts = List.of();
	private int overviewWidth = -1;
	private List<Rectangle> overview = List.of();

	GhostScene(LabellingPresenter presenter) {
		this.presenter = presenter;
		presenter.addListener(change -> {
			if (change == Change.SUGGESTIONS) {
				view = Optional.empty();
				overviewWidth = -1;
			}
		});
	}

	/** @return what is drawn, by place */
	List<Ghost> ghosts(TimelineGeometry geometry) {
		if (view.filter(geometry::equals).isEmpty()) {
			view = Optional.of(geometry);
			ghosts = find(geometry);
		}
		return ghosts;
	}

	private List<Ghost> find(TimelineGeometry geometry) {
		LabelSuggestions suggestions = presenter.suggestions();
		LabelIndex open = suggestions.open();
		var found = new ArrayList<Ghost>();
		int[] ends = new int[MOST_ROWS];
		Arrays.fill(ends, Integer.MIN_VALUE);
		open.visit(geometry.range(), suggestion -> {
			int row = Math.min(open.lane(suggestion), MOST_ROWS - 1);
			int right = Math.max(x(geometry, suggestion.getTo()), x(geometry, suggestion.getFrom()) + 1);
			boolean isCurrent = suggestions.current().filter(suggestion::equals).isPresent();
			if (isCurrent || right > ends[row]) {
				ends[row] = Math.max(ends[row], right);
				ghost(geometry, suggestion, row).ifPresent(found::add);
			}
		});
		return found;
	}

	private Optional<Ghost> ghost(TimelineGeometry geometry, Label suggestion, int row) {
		int left = x(geometry, suggestion.getFrom());
		int width = suggestion.getKind() == LabelKind.POINT ? 0 : Math.max(1, x(geometry, suggestion.getTo()) - left);
		List<Rectangle> areas = geometry.tracksInSight().stream().filter(track -> concerns(suggestion, track)).map(TrackArea::plot)
				.map(plot -> new Rectangle(left, plot.y, width, plot.height)).toList();
		return areas.isEmpty() ? Optional.empty() : Optional.of(new Ghost(suggestion, areas, chip(geometry, areas.getFirst(), row)));
	}

	private boolean concerns(Label suggestion, TrackArea track) {
		return LabelIndex.concerns(suggestion, presenter.timeline().track(track.channel()).channel().name());
	}

	/** In the upper part of the track, below the bookmarks' ribbons where there is room for both. */
	private static Rectangle chip(TimelineGeometry geometry, Rectangle area, int row) {
		int height = geometry.rowHeight() + MARGIN;
		boolean isRoomy = area.height > (MOST_ROWS + 2) * height;
		int y = area.y + (isRoomy ? height : 0) + Math.min(row * height, Math.max(0, area.height - height));
		int left = Math.max(area.x, geometry.plot().x);
		int right = Math.min(area.x + area.width, geometry.plot().x + geometry.plot().width);
		return new Rectangle(left, y, Math.max(LEAST_CHIP, right - left), height);
	}

	/** @return the x of a position, no further out of the plot than the eye can tell */
	private static int x(TimelineGeometry geometry, long position) {
		long outside = geometry.plot().x - OUTSIDE;
		return (int) Math.clamp(Math.round(geometry.x(position)), outside, outside + geometry.plot().width + 2 * OUTSIDE);
	}

	/** @return the ghost whose chip lies under the pointer; of several the one that is drawn last */
	Optional<Ghost> hit(TimelinePointer pointer) {
		return !pointer.isOnPlot() ? Optional.empty()
				: ghosts(pointer.geometry()).reversed().stream().filter(ghost -> ghost.chip().contains(pointer.x(), pointer.y())).findFirst();
	}

	/** @return what the overview shows: a stretch for each group of suggestions that share their pixels */
	List<Rectangle> overview(TimelineGeometry geometry) {
		if (overviewWidth != geometry.overview().width) {
			overviewWidth = geometry.overview().width;
			int height = Math.max(3, geometry.overview().height / 6);
			var found = new ArrayList<Rectangle>();
			presenter.suggestions().open().visit(geometry.axis().whole(), suggestion -> {
				int left = (int) Math.round(geometry.overviewX(suggestion.getFrom()));
				int right = Math.max(left + 2, (int) Math.round(geometry.overviewX(suggestion.getTo())));
				Rectangle last = found.isEmpty() ? new Rectangle(0, 0, 0, 0) : found.getLast();
				if (right > last.x + last.width) {
					found.add(new Rectangle(Math.max(left, last.x + last.width), geometry.overview().y + height + 1, 0, height));
					found.getLast().width = right - found.getLast().x;
				}
			});
			overview = found;
		}
		return overview;
	}
}
