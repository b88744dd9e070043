package org.edgeloop.signal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The samples of one recording, whatever its format. Reading is random access by range into primitive arrays and may be done
 * from any number of threads at once. A missing sample (a gap, an empty cell) reads as NaN.
 */
public interface SampleSource extends AutoCloseable {

	/** @return the file or folder that the samples come from */
	Path file();

	/** @return the format's short name, such as {@code WAV} or {@code MAT} */
	String format();

	/** @return the channels in the file's order */
	List<Channel> channels();

	/** @return what else the file says of the recording, as text by name (for example {@code X097RPM} → {@code 1796}) */
	Map<String, String> metadata();

	/**
	 * Tells where time jumps, as between the snapshots that a monitoring system takes every few minutes. Within a segment the
	 * sample rate holds; nothing is known of the time between two.
	 *
	 * @return the segments in ascending order, at least one; the first begins at sample 0
	 */
	default List<Segment> segments() {
		return List.of(new Segment(0, channels().isEmpty() ? Optional.empty() : channels().getFirst().start()));
	}

	/**
	 * Copies samples of one channel.
	 *
	 * @param channel the channel's index in {@link #channels()}
	 * @param from the first sample
	 * @param into receives the values in the channel's unit
	 * @param offset where in {@code into} the first value goes
	 * @param count how many samples to copy; {@code from + count} is at most the channel's length
	 * @throws IndexOutOfBoundsException if the range is outside the channel or the array
	 * @throws IOException if the file cannot be read any more
	 */
	void read(int channel, long from, double[] into, int offset, int count) throws IOException;

	/**
	 * Copies samples of one channel as {@code float}; exact where the channel's type {@linkplain SampleType#fitsFloat() fits}.
	 *
	 * @see #read(int, long, double[], int, int)
	 */
	void read(int channel, long from, float[] into, int offset, int count) throws IOException;

	/**
	 * Tells where a channel lies in memory, for readers that go over all of it without copying. The memory is the source's:
	 * once that is closed, even while another thread reads, touching it is an {@link IllegalStateException}; and where the file
	 * behind it was cut short or its drive went away, an {@link InternalError}.
	 *
	 * @return empty where the format does not store the channel as one evenly spaced run
	 */
	default Optional<SampleLayout> layout(int channel) {
		return Optional.empty();
	}

	@Override
	void close() throws IOException;
}
