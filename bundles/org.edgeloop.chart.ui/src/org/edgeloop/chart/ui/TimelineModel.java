package org.edgeloop.chart.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ui.TimelineListener.Change;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.EnvelopeSource;
import org.edgeloop.signal.SampleSource;

/**
 * What a timeline shows of one recording: the visible range, the tracks, the scales, the cursors. It has no widget and reads no
 * sample; whoever shows it listens. All positions are positions of the {@linkplain TimeAxis common axis}. To be used from one
 * thread (where there is a canvas, the UI thread).
 */
public final class TimelineModel {

	/** The fewest samples that can fill the canvas. */
	public static final int SMALLEST_RANGE = 8;

	private final SampleSource source;
	private final EnvelopeSource envelopes;
	private final TimeAxis axis;
	private final List<TimelineListener> listeners = new CopyOnWriteArrayList<>();
	private final ValueRange[] extents;
	private List<Track> tracks;
	private SampleRange range;
	private TimeMode timeMode = TimeMode.RELATIVE;
	private OptionalLong cursor = OptionalLong.empty();
	private OptionalLong pointer = OptionalLong.empty();
	private OptionalLong markerA = OptionalLong.empty();
	private OptionalLong markerB = OptionalLong.empty();
	private Optional<SampleRange> selection = Optional.empty();

	/**
	 * Shows the whole recording, every channel on its own automatic scale.
	 *
	 * @param source the recording; stays the caller's to close
	 * @param envelopes summarises the same recording
	 */
	public TimelineModel(SampleSource source, EnvelopeSource envelopes) {
		this.source = source;
		this.envelopes = envelopes;
		List<Channel> channels = source.channels();
		axis = TimeAxis.of(channels, source.segments());
		range = axis.whole();
		tracks = IntStream.range(0, channels.size())
				.mapToObj(i -> new Track(i, channels.get(i), false, ValueScale.AUTO)).toList();
		extents = new ValueRange[channels.size()];
	}

	public SampleSource source() {
		return source;
	}

	public EnvelopeSource envelopes() {
		return envelopes;
	}

	public TimeAxis axis() {
		return axis;
	}

	public void addListener(TimelineListener listener) {
		listeners.add(listener);
	}

	public void removeListener(TimelineListener listener) {
		listeners.remove(listener);
	}

	private void changed(Change change) {
		listeners.forEach(listener -> listener.timelineChanged(change));
	}

	/** @return the positions from the left to the right edge of the tracks */
	public SampleRange range() {
		return range;
	}

	/**
	 * Shows a range. It is moved inside the recording and made at least {@value #SMALLEST_RANGE} samples long, if the recording
	 * has as many.
	 */
	public void setRange(SampleRange wanted) {
		long length = Math.clamp(wanted.length(), Math.min(SMALLEST_RANGE, axis.length()), axis.length());
		long from = Math.clamp(wanted.from(), 0, axis.length() - length);
		SampleRange shown = new SampleRange(from, from + length);
		if (!shown.equals(range)) {
			range = shown;
			changed(Change.RANGE);
		}
	}

	/** @return all tracks in the order shown, hidden ones too */
	public List<Track> tracks() {
		return tracks;
	}

	/** @return the tracks that are drawn, from top to bottom */
	public List<Track> visibleTracks() {
		return tracks.stream().filter(track -> !track.hidden()).toList();
	}

	/** @return the track of a channel by its index in the recording */
	public Track track(int channel) {
		return tracks.stream().filter(track -> track.index() == channel).findFirst()
				.orElseThrow(() -> new IndexOutOfBoundsException("channel " + channel));
	}

	public void setHidden(int channel, boolean hidden) {
		replace(channel, track -> track.withHidden(hidden));
	}

	public void setScale(int channel, ValueScale scale) {
		replace(channel, track -> track.withScale(scale));
	}

	/** Gives every track the same kind of scale. */
	public void setAllScales(ValueScale scale) {
		setTracks(tracks.stream().map(track -> track.withScale(scale)).toList());
	}

	/**
	 * Moves a channel's track.
	 *
	 * @param channel the channel's index in the recording
	 * @param place its new index in {@link #tracks()}
	 */
	public void moveTrack(int channel, int place) {
		Track moved = track(channel);
		List<Track> order = new ArrayList<>(tracks);
		order.remove(moved);
		order.add(Math.clamp(place, 0, order.size()), moved);
		setTracks(order);
	}

	private void replace(int channel, UnaryOperator<Track> change) {
		track(channel);
		setTracks(tracks.stream().map(track -> track.index() == channel ? change.apply(track) : track).toList());
	}

	private void setTracks(List<Track> changed) {
		if (!changed.equals(tracks)) {
			tracks = List.copyOf(changed);
			changed(Change.TRACKS);
		}
	}

	/** Says what values a channel takes over its whole length, as far as known by now. */
	public void setExtent(int channel, ValueRange extent) {
		if (!extent.equals(extents[channel])) {
			extents[channel] = extent;
			changed(Change.TRACKS);
		}
	}

	/** @return the values that the channel takes over its whole length, as far as known by now */
	public ValueRange extent(int channel) {
		return Objects.requireNonNullElse(extents[channel], ValueRange.UNIT);
	}

	/** @return the values that the channel's y axis covers */
	public ValueRange valueRange(int channel) {
		Track track = track(channel);
		return switch (track.scale()) {
		case ValueScale.Fixed fixed -> fixed.range();
		case ValueScale.Auto _ -> extent(channel).pad(0.05);
		case ValueScale.Shared _ -> tracks.stream()
				.filter(t -> t.scale() instanceof ValueScale.Shared && t.channel().unit().equals(track.channel().unit()))
				.map(Track::index).filter(i -> extents[i] != null).map(this::extent).reduce(ValueRange::union)
				.orElse(ValueRange.UNIT).pad(0.05);
		};
	}

	public TimeMode timeMode() {
		return timeMode;
	}

	public void setTimeMode(TimeMode mode) {
		if (mode != timeMode) {
			timeMode = mode;
			changed(Change.TIME_MODE);
		}
	}

	/** @return the mode that can be shown: falls back where the recording has no start time or no sample rate */
	public TimeMode effectiveTimeMode() {
		if (timeMode == TimeMode.SAMPLES || !axis.hasSampleRate()) {
			return TimeMode.SAMPLES;
		}
		return timeMode == TimeMode.ABSOLUTE && axis.start().isPresent() ? TimeMode.ABSOLUTE : TimeMode.RELATIVE;
	}

	/** Goes to the next mode that can be shown. */
	public void nextTimeMode() {
		TimeMode[] modes = TimeMode.values();
		TimeMode before = effectiveTimeMode();
		for (int step = 1; step <= modes.length; step++) {
			setTimeMode(modes[(before.ordinal() + step) % modes.length]);
			if (effectiveTimeMode() == timeMode) {
				return;
			}
		}
	}

	/** @return where the user put the cursor, by click or key */
	public OptionalLong cursor() {
		return cursor;
	}

	public void setCursor(OptionalLong position) {
		OptionalLong inside = clamp(position);
		if (!inside.equals(cursor)) {
			cursor = inside;
			changed(Change.CURSOR);
		}
	}

	/** @return the position under the mouse pointer while it is over the tracks */
	public OptionalLong pointer() {
		return pointer;
	}

	public void setPointer(OptionalLong position) {
		OptionalLong inside = clamp(position);
		if (!inside.equals(pointer)) {
			pointer = inside;
			changed(Change.CURSOR);
		}
	}

	/** @return the first of two markers whose distance is read out */
	public OptionalLong markerA() {
		return markerA;
	}

	public void setMarkerA(OptionalLong position) {
		OptionalLong inside = clamp(position);
		if (!inside.equals(markerA)) {
			markerA = inside;
			changed(Change.CURSOR);
		}
	}

	/** @return the second of two markers whose distance is read out */
	public OptionalLong markerB() {
		return markerB;
	}

	public void setMarkerB(OptionalLong position) {
		OptionalLong inside = clamp(position);
		if (!inside.equals(markerB)) {
			markerB = inside;
			changed(Change.CURSOR);
		}
	}

	/** @return the selected range, if any */
	public Optional<SampleRange> selection() {
		return selection;
	}

	/** Selects a range; an empty one is no selection. */
	public void setSelection(Optional<SampleRange> wanted) {
		Optional<SampleRange> inside = wanted.map(part -> part.clampTo(axis.whole())).filter(part -> !part.isEmpty());
		if (!inside.equals(selection)) {
			selection = inside;
			changed(Change.SELECTION);
		}
	}

	private OptionalLong clamp(OptionalLong position) {
		return position.isEmpty() ? position : OptionalLong.of(Math.clamp(position.getAsLong(), 0, axis.length()));
	}
}
