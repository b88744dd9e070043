package org.edgeloop.chart.ui;

import java.util.OptionalLong;

import org.edgeloop.base.SampleRange;

/** The ways to move through a timeline: what keys, wheel, menus and commands call. */
public final class TimelineNavigation {

	/** One step of zoom: two steps make a factor of two, as a wheel notch or a key press should feel. */
	public static final double ZOOM_STEP = Math.sqrt(2);

	private final TimelineModel model;

	public TimelineNavigation(TimelineModel model) {
		this.model = model;
	}

	/** Moves the visible range by a fraction of its length, to later times if positive; at least one sample. */
	public void pan(double fraction) {
		double distance = fraction * model.range().length();
		panBySamples(Math.abs(distance) < 1 ? (long) Math.signum(distance) : Math.round(distance));
	}

	public void panBySamples(long samples) {
		SampleRange range = model.range();
		moveTo(range.from() + samples);
	}

	/** Puts the left edge of the visible range at a position, as near as the recording allows. */
	public void moveTo(long from) {
		long length = model.range().length();
		long start = Math.clamp(from, 0, Math.max(0, model.axis().length() - length));
		model.setRange(new SampleRange(start, start + length));
	}

	/** Goes one visible length on; negative goes back. */
	public void page(int pages) {
		pan(pages);
	}

	public void home() {
		moveTo(0);
	}

	public void end() {
		moveTo(model.axis().length());
	}

	public void fitAll() {
		model.setRange(model.axis().whole());
	}

	/** Fills the canvas with the selected range, if there is one. */
	public void fitSelection() {
		model.selection().ifPresent(model::setRange);
	}

	/** Zooms in about {@link #focus()}. */
	public void zoomIn() {
		zoom(1 / ZOOM_STEP, focus());
	}

	/** Zooms out about {@link #focus()}. */
	public void zoomOut() {
		zoom(ZOOM_STEP, focus());
	}

	/** @return the position that zooming by keys keeps in place: the cursor where it is visible, else the middle */
	public double focus() {
		SampleRange range = model.range();
		OptionalLong cursor = model.cursor();
		// The cursor can stand behind the last sample too.
		boolean visible = cursor.isPresent() && range.from() <= cursor.getAsLong() && cursor.getAsLong() <= range.to();
		return visible ? cursor.getAsLong() : range.from() + range.length() / 2.0;
	}

	/**
	 * Multiplies the visible length.
	 *
	 * @param factor less than 1 zooms in
	 * @param fixed the position that keeps its place on the screen
	 */
	public void zoom(double factor, double fixed) {
		SampleRange range = model.range();
		long whole = model.axis().length();
		long length = Math.clamp(Math.round(range.length() * factor), Math.min(TimelineModel.SMALLEST_RANGE, whole), whole);
		double place = (fixed - range.from()) / Math.max(1, range.length());
		long from = Math.clamp(Math.round(fixed - place * length), 0, whole - length);
		model.setRange(new SampleRange(from, from + length));
	}

	/** Moves the visible range, without zooming, so that a range lies inside it, with some room around it; else its start. */
	public void reveal(SampleRange part) {
		SampleRange range = model.range();
		if (range.from() <= part.from() && part.to() <= range.to()) {
			return;
		}
		long room = range.length() - part.length();
		moveTo(part.from() - (room > 0 ? room / 2 : range.length() / 10));
	}

	/** Moves the cursor by samples, from the middle of the visible range if it is nowhere in sight, and keeps it in sight. */
	public void moveCursor(long samples) {
		long position = Math.clamp(Math.round(focus()) + samples, 0, model.axis().length());
		model.setCursor(OptionalLong.of(position));
		reveal(new SampleRange(position, position));
	}

	/** Stretches a channel's y axis about its zero line, or about the middle where zero is out of sight. */
	public void zoomValues(int channel, double factor) {
		ValueRange values = model.valueRange(channel);
		double centre = values.min() < 0 && values.max() > 0 ? 0 : (values.min() + values.max()) / 2;
		model.setScale(channel, new ValueScale.Fixed(values.zoom(factor, centre)));
	}

	/** Stretches the y axes of all tracks drawn. */
	public void zoomAllValues(double factor) {
		model.visibleTracks().forEach(track -> zoomValues(track.index(), factor));
	}

	/** Sets every y axis back to automatic. */
	public void resetScales() {
		model.setAllScales(ValueScale.AUTO);
	}
}
