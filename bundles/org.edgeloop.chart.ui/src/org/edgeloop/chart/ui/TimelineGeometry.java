package org.edgeloop.chart.ui;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.graphics.Rectangle;
import org.edgeloop.base.SampleRange;

/**
 * Where things lie on the canvas at one moment: positions to x, values to y, and back. All places are in points, as a
 * {@link org.eclipse.swt.graphics.GC} takes them.
 *
 * @param axis the recording's time axis
 * @param range the positions from the left to the right edge of {@code plot}
 * @param overview the bar that shows the whole recording
 * @param ruler the time axis
 * @param lane the rows that layers reserved above the tracks; of height 0 if none did
 * @param plot the drawing areas of all tracks together, without headers and y axes
 * @param readout the line of values at the bottom
 * @param tracks the tracks that are not hidden, from top to bottom; some may be scrolled out of {@code plot}
 * @param rowHeight the height of a row of text; the measure for everything that must grow with the font
 */
public record TimelineGeometry(TimeAxis axis, SampleRange range, Rectangle overview, Rectangle ruler, Rectangle lane,
		Rectangle plot, Rectangle readout, List<TrackArea> tracks, int rowHeight) {

	/**
	 * Where one track lies.
	 *
	 * @param channel the channel's index in the recording
	 * @param header name, unit and readout, left of the axis
	 * @param scale the y axis's numbers, left of the plot
	 * @param plot the drawing area
	 * @param values the values from the bottom to the top of {@code plot}
	 */
	public record TrackArea(int channel, Rectangle header, Rectangle scale, Rectangle plot, ValueRange values) {

		public double y(double value) {
			return plot.y + (values.max() - value) / values.span() * plot.height;
		}

		public double valueAt(double y) {
			return values.max() - (y - plot.y) / plot.height * values.span();
		}

		/** @return whether the track's rows, from its header to the right edge, cover {@code y} */
		public boolean spans(int y) {
			return y >= plot.y && y < plot.y + plot.height;
		}
	}

	public double pointsPerSample() {
		return plot.width / (double) Math.max(1, range.length());
	}

	/** @return the x of a position, outside the plot too */
	public double x(double position) {
		return plot.x + (position - range.from()) * pointsPerSample();
	}

	/** @return the position at an x, with fraction and outside the recording too */
	public double positionAt(double x) {
		return range.from() + (x - plot.x) / pointsPerSample();
	}

	/** @return the nearest sample's position to an x, inside the recording */
	public long nearestPosition(int x) {
		return Math.clamp(Math.round(positionAt(x)), 0, axis.length());
	}

	/** @return the x of a position on the overview bar */
	public double overviewX(double position) {
		return overview.x + position / Math.max(1, axis.length()) * overview.width;
	}

	/** @return the position at an x of the overview bar, inside the recording */
	public long overviewPositionAt(int x) {
		return Math.clamp(Math.round((x - overview.x) / (double) Math.max(1, overview.width) * axis.length()), 0,
				axis.length());
	}

	/** @return the track whose rows cover {@code y} */
	public Optional<TrackArea> trackAt(int y) {
		return y < plot.y || y >= plot.y + plot.height ? Optional.empty()
				: tracks.stream().filter(track -> track.spans(y)).findFirst();
	}

	/** @return the tracks that are not scrolled out of sight */
	public List<TrackArea> tracksInSight() {
		return tracks.stream().filter(track -> track.plot().intersects(plot)).toList();
	}
}
