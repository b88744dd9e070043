package org.edgeloop.suggestion;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

import org.edgeloop.base.Progress;

/**
 * Finds places in a recording that may deserve a label. It goes through the samples in order and keeps no more than a block of them,
 * so that a recording may be of any length.
 */
public interface Detector {

	/** @return the name on the command line and in provenances */
	String id();

	/** @return the name for people */
	String title();

	/** @return what it finds and how, in one or two sentences */
	String summary();

	/** @return its settings, in the order of a form */
	List<DetectorField> fields();

	/** @return whether it says itself which type a label is of; otherwise the user chooses one */
	default boolean choosesTypes() {
		return false;
	}

	/**
	 * @param sampleRate that of the recording in Hz; NaN if unknown
	 * @return how many channels it looks at together
	 * @throws IOException if a file that the settings name cannot be read, or is not sound
	 */
	default int channelsTogether(DetectorSettings settings, double sampleRate, Progress progress) throws IOException {
		return 1;
	}

	/**
	 * @param input where to look
	 * @param settings of this detector
	 * @param found is given what is found, in ascending order
	 * @throws org.edgeloop.base.ProblemException if the settings do not go with the recording
	 * @throws IOException if samples cannot be read
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	void find(DetectorInput input, DetectorSettings settings, Progress progress, Consumer<Finding> found) throws IOException;
}
