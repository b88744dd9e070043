package org.edgeloop.chart.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.edgeloop.chart.ui.TimelineGeometry;
import org.edgeloop.chart.ui.TimelineGeometry.TrackArea;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.chart.ui.Track;

/**
 * Divides the canvas, in measures of its font.
 *
 * @param rowHeight the height of a row of text in points
 * @param digitWidth the average width of a character in points
 */
public record TimelineLayout(int rowHeight, int digitWidth) {

	/** Rows of text below which a track is not squeezed; more tracks than fit are scrolled. */
	private static final int MINIMUM_ROWS = 5;
	private static final int HEADER_CHARACTERS = 19;
	private static final int SCALE_CHARACTERS = 8;

	/**
	 * @param size the canvas's size in points
	 * @param laneRows the rows of text that layers ask for
	 * @param scrolled by how much the tracks are scrolled up, in points
	 */
	public TimelineGeometry layOut(TimelineModel model, Point size, int laneRows, int scrolled) {
		int gap = gap();
		int header = Math.min(digitWidth * HEADER_CHARACTERS, size.x / 5);
		int scale = digitWidth * SCALE_CHARACTERS;
		int left = header + scale;
		int width = Math.max(1, size.x - left - gap);
		Rectangle overview = new Rectangle(left, gap, width, rowHeight * 5 / 2);
		Rectangle ruler = new Rectangle(left, overview.y + overview.height + gap, width, rowHeight * 2 + 2 * gap);
		Rectangle lane = new Rectangle(left, ruler.y + ruler.height, width, laneRows * rowHeight);
		int top = lane.y + lane.height;
		Rectangle readout = new Rectangle(0, Math.max(top, size.y - rowHeight - 2 * gap), size.x, rowHeight + 2 * gap);
		Rectangle plot = new Rectangle(left, top, width, Math.max(1, readout.y - top));
		List<TrackArea> areas = new ArrayList<>();
		List<Track> tracks = model.visibleTracks();
		int height = trackHeight(plot.height, tracks.size());
		int y = top - scrolled;
		for (Track track : tracks) {
			Rectangle area = new Rectangle(left, y, width, height - 1);
			areas.add(new TrackArea(track.index(), new Rectangle(0, y, header, height - 1),
					new Rectangle(header, y, scale, height - 1), area, model.valueRange(track.index())));
			y += height;
		}
		return new TimelineGeometry(model.axis(), model.range(), overview, ruler, lane, plot, readout, areas, rowHeight);
	}

	/** @return the space between things that do not belong together */
	public int gap() {
		return Math.max(2, rowHeight / 4);
	}

	/** @return the height of all tracks together, at least {@code available} */
	public int contentHeight(int available, int tracks) {
		return trackHeight(available, tracks) * tracks;
	}

	private int trackHeight(int available, int tracks) {
		return Math.max(MINIMUM_ROWS * rowHeight, available / Math.max(1, tracks));
	}
}
