package org.edgeloop.signal.internal.pyramid;

import java.io.IOException;

import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.internal.memory.BadRecording;

/**
 * Guards work on samples in mapped memory against files that are cut short and drives that go away: the JVM raises an
 * {@link InternalError} for a page that is gone, possibly late, and what was read meanwhile is nothing.
 */
public final class InPlace {

	/** Work on samples in memory. */
	@FunctionalInterface
	public interface Work {
		void run() throws IOException;
	}

	private InPlace() {
	}

	/**
	 * Does the work, then reads one sample through the source, which finds what went wrong so far.
	 *
	 * @param sample a sample of {@code channel}
	 * @throws org.edgeloop.base.ProblemException if the file does not hold its samples any more
	 */
	public static void guarded(SampleSource source, int channel, long sample, Work work) throws IOException {
		try {
			work.run();
			source.read(channel, sample, new double[1], 0, 1);
		} catch (InternalError e) {
			throw BadRecording.vanished(source.file(), e);
		} catch (IllegalStateException e) {
			throw new IOException("the recording is closed: " + source.file(), e);
		}
	}
}
