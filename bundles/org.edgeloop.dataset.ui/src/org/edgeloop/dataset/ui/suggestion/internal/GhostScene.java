package org.edgeloop.dataset.ui.suggestion.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

import org.eclipse.swt.graphics.Rectangle;
import org.edgeloop.chart.ui.TimelineGeometry;
import org.edgeloop.chart.ui.TimelineGeometry.TrackArea;
import org.edgeloop.chart.ui.TimelinePointer;
import org.edgeloop.dataset.LabelIndex;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.ui.labelling.LabellingListener.Change;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;
import org.edgeloop.dataset.ui.labelling.internal.LabelText;

/**
 * Which suggestions are drawn, and where: of those that share their pixels, one. It is found once for each view, because the pointer
 * alone has the canvas painted many times before the view or a suggestion changes.
 */
final class GhostScene {

	static final int TEXT_MARGIN = 4;

	/** More chips above each other than this would hide the signal. */
	private static final int MOST_ROWS = 3;
	/** How far beyond the plot positions are told apart. */
	private static final int OUTSIDE = 10;
	private static final int MARGIN = 2;

	private final LabellingPresenter presenter;
	private final ToIntFunction<String> textWidth;
	private final Map<String, Integer> widths = new HashMap<>();
	private Optional<TimelineGeometry> view = Optional.empty();
	private List<Ghost> ghosts = List.of();
	private int overviewWidth = -1;
	private List<Rectangle> overview = List.of();

	/** @param textWidth measures a text, in points */
	GhostScene(LabellingPresenter presenter, ToIntFunction<String> textWidth) {
		this.presenter = presenter;
		this.textWidth = textWidth;
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
			widths.clear();
			ghosts = new Layout(geometry).ghosts();
		}
		return ghosts;
	}

	private boolean isCurrent(Label suggestion) {
		return presenter.suggestions().current().filter(suggestion::equals).isPresent();
	}

	/** Finds the ghosts of one view. */
	private final class Layout {

		private final TimelineGeometry geometry;
		private final int right;

		Layout(TimelineGeometry geometry) {
			this.geometry = geometry;
			right = geometry.plot().x + geometry.plot().width;
		}

		List<Ghost> ghosts() {
			List<Label> drawn = drawn();
			int[] next = new int[MOST_ROWS];
			Arrays.fill(next, right);
			var found = new ArrayList<Ghost>();
			for (Label suggestion : drawn.reversed()) {
				int row = row(suggestion);
				ghost(suggestion, row, next[row]).ifPresent(found::add);
				next[row] = left(suggestion);
			}
			return found.reversed();
		}

		private List<Label> drawn() {
			var drawn = new ArrayList<Label>();
			int[] ends = new int[MOST_ROWS];
			Arrays.fill(ends, Integer.MIN_VALUE);
			presenter.suggestions().open().visit(geometry.range(), suggestion -> {
				int row = row(suggestion);
				int end = Math.max(x(suggestion.getTo()), left(suggestion) + 1);
				if (isCurrent(suggestion) || end > ends[row]) {
					ends[row] = Math.max(ends[row], end);
					drawn.add(suggestion);
				}
			});
			return drawn;
		}

		private int row(Label suggestion) {
			return Math.min(presenter.suggestions().open().lane(suggestion), MOST_ROWS - 1);
		}

		private int left(Label suggestion) {
			return x(suggestion.getFrom());
		}

		private Optional<Ghost> ghost(Label suggestion, int row, int next) {
			int left = left(suggestion);
			int width = suggestion.getKind() == LabelKind.POINT ? 0 : Math.max(1, x(suggestion.getTo()) - left);
			List<Rectangle> areas = geometry.tracksInSight().stream().filter(track -> concerns(suggestion, track)).map(TrackArea::plot)
					.map(plot -> new Rectangle(left, plot.y, width, plot.height)).toList();
			if (areas.isEmpty()) {
				return Optional.empty();
			}
			String text = text(suggestion);
			int height = geometry.rowHeight() + MARGIN;
			int swatch = height / 2;
			int written = swatch + widths.computeIfAbsent(text, textWidth::applyAsInt) + 2 * TEXT_MARGIN;
			int begin = Math.max(left, geometry.plot().x);
			boolean isCurrent = isCurrent(suggestion);
			boolean isWritten = isCurrent || begin + written <= next - MARGIN;
			int chipWidth = isWritten ? written : swatch;
			int x = isCurrent ? Math.max(geometry.plot().x, Math.min(begin, right - chipWidth)) : begin;
			return Optional.of(new Ghost(suggestion, areas, text, new Rectangle(x, chipTop(areas.getFirst(), row, height), chipWidth, height), swatch));
		}

		/** In the upper part of the track, below the bookmarks' ribbons where there is room for both. */
		private static int chipTop(Rectangle area, int row, int height) {
			boolean isRoomy = area.height > (MOST_ROWS + 2) * height;
			return area.y + (isRoomy ? height : 0) + Math.clamp(area.height - height, 0, row * height);
		}

		private boolean concerns(Label suggestion, TrackArea track) {
			return LabelIndex.concerns(suggestion, presenter.timeline().track(track.channel()).channel().name());
		}

		/** @return the x of a position, no further out of the plot than the eye can tell */
		private int x(long position) {
			return (int) Math.clamp(Math.round(geometry.x(position)), geometry.plot().x - OUTSIDE, right + OUTSIDE);
		}
	}

	private String text(Label suggestion) {
		String score = LabelText.score(suggestion);
		return presenter.taxonomy().nameOf(suggestion.getType()) + "?" + (score.isEmpty() ? "" : "  " + score);
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
				int end = found.isEmpty() ? Integer.MIN_VALUE : found.getLast().x + found.getLast().width;
				int left = Math.max(end, (int) Math.round(geometry.overviewX(suggestion.getFrom())));
				int right = Math.max(left + 2, (int) Math.round(geometry.overviewX(suggestion.getTo())));
				if (end < right - 2 || end < left) {
					found.add(new Rectangle(left, geometry.overview().y + height + 1, right - left, height));
				}
			});
			overview = found;
		}
		return overview;
	}
}
