package org.edgeloop.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.evaluation.internal.ModelUse;
import org.edgeloop.evaluation.internal.RecordingRows;
import org.edgeloop.signal.SampleSource;

/**
 * Lets a classifier say what the windows of a recording are, whether anybody has labelled them or not. A model that names its features in
 * its metadata, as trained ones do, is given features, others the samples as they are.
 */
public final class ClassifyWindowsOperation {

	/**
	 * What a model says of a window.
	 *
	 * @param type the class that it prefers
	 * @param probability of that class; NaN if the model gives only classes
	 */
	public record ClassifiedWindow(SampleRange range, String type, double probability) {
	}

	private final ModelUse use;
	private final EvaluationSettings settings;

	private ClassifyWindowsOperation(ModelUse use, EvaluationSettings settings) {
		this.use = use;
		this.settings = settings;
	}

	/**
	 * @param model an ONNX file
	 * @param settings length, hop and classes are used
	 * @throws ProblemException if it is no model that windows can go into
	 * @throws IOException if it cannot be read
	 */
	public static ClassifyWindowsOperation of(Path model, EvaluationSettings settings, Progress progress) throws IOException {
		return new ClassifyWindowsOperation(ModelUse.of(model, progress), settings);
	}

	/**
	 * @return how many channels the model looks at together
	 * @throws ProblemException if it takes windows of no such kind, or the settings leave their length open
	 */
	public int channels() throws ProblemException {
		return RecordingRows.channels(use, settings);
	}

	/**
	 * Goes through windows in order. One that lacks samples, and one that the model has no number for, is passed over.
	 *
	 * @param source the opened recording
	 * @param channels indices of as many channels as the model looks at, in its order
	 * @param range inside the channels
	 * @param project whose feature tables may tell what the model was trained on; empty for none
	 * @param found called from this thread
	 * @throws ProblemException if the model and the recording do not fit each other
	 * @throws IOException if something cannot be read
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public void run(SampleSource source, List<Integer> channels, SampleRange range, Optional<Path> project, Progress progress,
			Consumer<ClassifiedWindow> found) throws IOException {
		if (channels.size() != channels()) {
			throw new ProblemException(Problem.error("the model takes %d channels, not %d".formatted(channels(), channels.size()), use.file().toString(),
					"name the channels in the model's order"));
		}
		RecordingRows.of(use, settings, source, channels, range, project, progress).classify(use, settings.classes(), progress, found);
	}
}
