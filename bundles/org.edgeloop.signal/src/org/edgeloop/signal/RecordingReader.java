package org.edgeloop.signal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

import org.edgeloop.base.Progress;

/**
 * Opens recordings of one format. Readers are found by {@link java.util.ServiceLoader}: a new format is a class that implements
 * this and a line in {@code META-INF/services/org.edgeloop.signal.RecordingReader}.
 */
public interface RecordingReader {

	/** @return the format's short name, such as {@code WAV} */
	String format();

	/** @return the file name extensions of the format in lower case, without the dot */
	Set<String> extensions();

	/**
	 * Opens a recording.
	 *
	 * @param file the recording
	 * @param options what the user says of the file that it does not say itself
	 * @param progress reported to where opening takes long (a CSV file is parsed whole), and cancels it
	 * @throws org.edgeloop.base.ProblemException if the file is no sound recording of this format: names file, place and cause
	 * @throws IOException if the file cannot be read
	 */
	SampleSource open(Path file, ReadOptions options, Progress progress) throws IOException;
}
