package org.edgeloop.evaluation;

import java.io.IOException;
import java.nio.file.Path;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.evaluation.internal.Judgements;
import org.edgeloop.evaluation.internal.ModelUse;
import org.edgeloop.evaluation.internal.WindowSets;

/**
 * Judges a classifier on labelled windows. A model that names its features in its metadata, as trained ones do, is given features, others the
 * samples as they are. Nothing in the project changes.
 */
public final class EvaluateModelOperation {

	private final Path model;
	private final Path project;
	private final EvaluationSettings settings;

	/**
	 * @param model an ONNX file
	 * @param project a project's folder, or a feature table with a row for each window
	 */
	public EvaluateModelOperation(Path model, Path project, EvaluationSettings settings) {
		this.model = model;
		this.project = project;
		this.settings = settings;
	}

	/**
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws ProblemException if the model or the project is not sound, they do not fit each other, or no window is labelled
	 * @throws IOException if something cannot be read
	 */
	public ModelEvaluation run(Progress progress) throws IOException {
		ModelUse use = ModelUse.of(model, progress);
		return Judgements.of(use, new WindowSets(project, settings), settings, progress).evaluation(settings.worst());
	}
}
